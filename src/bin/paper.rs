//! The paper worker: lays documents out, writes them and checks them, away from the page's thread.
//!
//! It takes its two fonts from beside its script (and those with serifs, and the texts of a language, when
//! a document wants them), says that it is ready, and then answers what the
//! page asks. A newer preview overtakes an older one that has not begun; what somebody waits for goes
//! before a preview. What cannot be written is answered with [`Reply::Failed`], and of a panic the browser
//! tells the page: it never waits in vain.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use billet::browser::errand::{Answer, Errand, FileFault, Task, read_errand, write_answer};
use billet::browser::message::{
    FoundProblem, LACKING, Reply, Request, Waiting, Wish, read_request, write_reply,
};
use billet::browser::worker_scope::{fetch, listen, post, post_with_bytes, soon};
use billet::browser::{country_file, language_file, own_fonts};
use billet::check::{Problem, advice, check_in};
use billet::document::paste::{self, PastedRow};
use billet::document::{Document, Language, Party, Typeface, totals};
use billet::paper::{
    Fonts, MOST_OWN_FONTS, OwnFont, Sheet, draw_svg, find_problems, lay_out, read_font, spots,
};
use billet::pdf::{self, Attachment, Enclosures, PdfError, ReadPdfError};
use billet::region::{Country, CountryFile, examples, number_style};
use billet::wording::{Texts, Wording};

const _: () = assert!(own_fonts::MOST == MOST_OWN_FONTS, "what is kept is used");

const REGULAR: &str = "fonts/NotoSans-Regular.ttf";
const BOLD: &str = "fonts/NotoSans-Bold.ttf";
const SERIF_REGULAR: &str = "fonts/NotoSerif-Regular.ttf";
const SERIF_BOLD: &str = "fonts/NotoSerif-Bold.ttf";

fn main() {
    // The module is dead after a panic, and the browser tells the page of it.
    console_error_panic_hook::set_once();
    wasm_bindgen_futures::spawn_local(async {
        let fonts = load([REGULAR, BOLD]).await;
        let own = own_fonts::FONTS.files().await;
        // Whatever nobody catches reaches the page from here; out of a promise it would not.
        soon(move || match fonts.and_then(|fonts| read_fonts(fonts, own)) {
            Ok(fonts) => Clerk::start(fonts),
            Err(reason) => wasm_bindgen::throw_str(&reason),
        });
    });
}

async fn load([regular, bold]: [&str; 2]) -> Result<[Vec<u8>; 2], String> {
    Ok([fetch(regular).await?, fetch(bold).await?])
}

/// The built-in fonts and the visitor's own. Of these, what cannot be used is left out: it was read
/// before it was kept.
fn read_fonts([regular, bold]: [Vec<u8>; 2], own: Vec<Vec<u8>>) -> Result<Fonts, String> {
    let fonts = Fonts::new(regular, bold).map_err(|error| error.to_string())?;
    let own: Vec<OwnFont> = own.into_iter().filter_map(|file| OwnFont::read(file).ok()).collect();
    Ok(fonts.with_own(&own))
}

/// Answers one request at a time.
struct Clerk {
    fonts: RefCell<Fonts>,
    /// Whether the fonts with serifs are on their way: what is asked meanwhile waits.
    is_loading: Cell<bool>,
    waiting: RefCell<Waiting>,
    /// What was laid out for a PDF of several documents.
    kept: RefCell<(Vec<Document>, Vec<Sheet>)>,
    /// The country whose file was last asked for, and with which request.
    asked_country: Cell<Option<(Country, u32)>>,
    /// The last document, laid out: turning its pages and saving it need no second layout.
    last: RefCell<Option<LaidOut>>,
}

struct LaidOut {
    document: Document,
    sheet: Sheet,
    /// What the paper alone can find.
    problems: Vec<Problem>,
}

impl Clerk {
    fn start(fonts: Fonts) {
        let clerk = Rc::new(Self {
            fonts: RefCell::new(fonts),
            is_loading: Cell::default(),
            waiting: RefCell::default(),
            kept: RefCell::default(),
            asked_country: Cell::default(),
            last: RefCell::default(),
        });
        listen(move |text, bytes| match bytes {
            Some(bytes) => clerk.run(&text, bytes),
            None => clerk.take(&text),
        });
        post(&write_reply(&Reply::Ready));
    }

    /// Runs an errand of the drawer, with the fonts that its documents want.
    fn run(self: &Rc<Self>, text: &str, bytes: Vec<u8>) {
        let Some(errand) = read_errand(text) else { return };
        let wants = self.wants(&errand.documents, Language::English);
        if wants.are_here() {
            return self.finish(errand, &bytes);
        }
        let clerk = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            let files = wants.fetch().await;
            soon(move || {
                clerk.add_serif(files);
                clerk.finish(errand, &bytes);
            });
        });
    }

    fn finish(&self, errand: Errand, bytes: &[u8]) {
        let outcome = match self.wants(&errand.documents, Language::English).missing() {
            Some(reason) => Err(Answer::Failed(reason)),
            None => self.outcome(errand, bytes),
        };
        let (answer, bytes) = outcome.unwrap_or_else(|failure| (failure, Vec::new()));
        post_with_bytes(&write_answer(&answer), &bytes);
    }

    fn outcome(&self, errand: Errand, bytes: &[u8]) -> Result<(Answer, Vec<u8>), Answer> {
        let fonts = &*self.fonts.borrow();
        let sheet = |document: &Document| lay_out(document, totals(document).ok().as_ref(), fonts);
        let first = errand.documents.first();
        let document = first.ok_or_else(|| Answer::Failed("no document".to_owned()));
        let answer = match errand.task {
            Task::Read => match pdf::read_documents_of(bytes) {
                Ok(found) => Answer::Read(found),
                Err(error) => Answer::Refused(fault_of(error)),
            },
            Task::Font => match read_font(bytes) {
                Ok(facts) => Answer::Font(format!("{} {}", facts.family, facts.style)),
                Err(error) => Answer::NoFont(error.name().to_owned()),
            },
            Task::Pages => {
                let sheet = sheet(document?);
                let pages = 0..sheet.pages.len();
                Answer::Pages(pages.map(|page| draw_svg(&sheet, page, fonts)).collect())
            }
            Task::Page(page) => Answer::Pages(vec![draw_svg(&sheet(document?), page, fonts)]),
            Task::Keep | Task::Pdf => {
                let mut kept = self.kept.borrow_mut();
                for document in errand.documents {
                    kept.1.push(sheet(&document));
                    kept.0.push(document);
                }
                if errand.task == Task::Keep {
                    return Ok((Answer::Kept, Vec::new()));
                }
                let (documents, sheets) = std::mem::take(&mut *kept);
                let written = write(&documents, &sheets, fonts);
                let written = written.map_err(|error| Answer::Failed(error.to_string()))?;
                return Ok((Answer::Pdf, written));
            }
        };
        Ok((answer, Vec::new()))
    }

    fn take(self: &Rc<Self>, text: &str) {
        // The page and this worker are built together; a text that is no request has no id to
        // answer to.
        let Some(request) = read_request(text) else { return };
        self.waiting.borrow_mut().add(request);
        let clerk = Rc::clone(self);
        soon(move || clerk.answer_next());
    }

    fn answer_next(self: &Rc<Self>) {
        if self.is_loading.get() {
            return;
        }
        let Some(request) = self.waiting.borrow_mut().take() else { return };
        let wants = self.wants(std::slice::from_ref(&*request.document), request.language);
        let country = self.country_to_fetch(&request);
        if wants.are_here() && country.is_none() {
            return self.answer(&request);
        }
        self.is_loading.set(true);
        let clerk = Rc::clone(self);
        wasm_bindgen_futures::spawn_local(async move {
            if let Some(country) = country {
                country_file::fetch(country).await;
            }
            let files = wants.fetch().await;
            soon(move || clerk.go_on(files, &request));
        });
    }

    /// The seller's country, where its file is not there. Without it the document is checked and drawn all
    /// the same: of a country whose file could not be had, it is asked for again some requests later.
    fn country_to_fetch(&self, request: &Request) -> Option<Country> {
        let country = Country::of_party(&request.document.seller)?;
        let is_asked = |(asked, id): (Country, u32)| {
            asked == country && request.id.wrapping_sub(id) < REQUESTS_BETWEEN
        };
        if CountryFile::of(country).is_some() || self.asked_country.get().is_some_and(is_asked) {
            return None;
        }
        self.asked_country.set(Some((country, request.id)));
        Some(country)
    }

    /// Answers what waited for fonts or texts. What could not be fetched is asked for again next
    /// time.
    fn go_on(self: &Rc<Self>, serif: Option<[Vec<u8>; 2]>, request: &Request) {
        self.add_serif(serif);
        self.is_loading.set(false);
        self.answer(request);
        while !self.is_loading.get() && !self.waiting.borrow().is_empty() {
            self.answer_next();
        }
    }

    /// What documents want that is not compiled in; `page` is the language of the page.
    fn wants(&self, documents: &[Document], page: Language) -> Wants {
        let is_serif = |document: &Document| document.look.choices().typeface == Typeface::Serif;
        let texts = documents.iter().flat_map(|document| {
            let units = document.has_unit_codes().then_some(Texts::Units);
            let wanted = [Texts::Document].into_iter().chain(units);
            wanted.flat_map(|texts| document.languages().map(move |language| (texts, language)))
        });
        Wants {
            serif: !self.fonts.borrow().has_serif() && documents.iter().any(is_serif),
            texts: texts.chain([(Texts::Check, page)]).collect(),
        }
    }

    fn add_serif(&self, serif: Option<[Vec<u8>; 2]>) {
        let Some([regular, bold]) = serif else { return };
        let fonts = self.fonts.borrow().clone().with_serif(regular, bold);
        if let Ok(fonts) = fonts {
            self.fonts.replace(fonts);
            self.last.take();
        }
    }

    fn answer(&self, request: &Request) {
        let id = request.id;
        if let Wish::Cells(text) = &request.wish {
            let style = number_style(request.document.language);
            let rows = paste::read_cells(text, &style).unwrap_or_default();
            let lines = rows.into_iter().map(PastedRow::into_line).collect();
            let column = paste::read_column(text).unwrap_or_default();
            return post(&write_reply(&Reply::Cells { id, column, lines }));
        }
        let wants = self.wants(std::slice::from_ref(&*request.document), request.language);
        if let Some(reason) = wants.missing() {
            return post(&write_reply(&Reply::Failed { id, reason }));
        }
        let mut last = self.last.borrow_mut();
        let laid_out = match last.take() {
            Some(same) if same.document == *request.document => same,
            _ => self.lay_out(&request.document),
        };
        let LaidOut { sheet, problems, .. } = last.insert(laid_out);
        let problems = check(request, problems);
        if let Wish::Preview(page) = request.wish {
            let pages = sheet.pages.len();
            let page = page.min(pages.saturating_sub(1));
            let svg = draw_svg(sheet, page, &self.fonts.borrow());
            let spots = spots(sheet, page, &request.document);
            let examples = examples_of(&request.document);
            let advice = advice(&request.document, &request.context, request.language);
            let advice = advice.map(Box::new);
            post(&write_reply(&Reply::Preview {
                id,
                svg,
                page,
                pages,
                spots,
                problems,
                examples,
                advice,
            }));
            return;
        }
        let documents = std::slice::from_ref(&*request.document);
        match write(documents, std::slice::from_ref(sheet), &self.fonts.borrow()) {
            Ok(bytes) => {
                let title = Wording::document(request.document.language).title(&request.document);
                post_with_bytes(&write_reply(&Reply::Pdf { id, problems, title }), &bytes);
            }
            Err(error) => post(&write_reply(&Reply::Failed { id, reason: error.to_string() })),
        }
    }

    fn lay_out(&self, document: &Document) -> LaidOut {
        let totals = totals(document).ok();
        let fonts = self.fonts.borrow();
        let sheet = lay_out(document, totals.as_ref(), &fonts);
        let problems = find_problems(document, &fonts);
        LaidOut { document: document.clone(), sheet, problems }
    }
}

/// How many requests are answered before a file that did not come is asked for again.
const REQUESTS_BETWEEN: u32 = 20;

/// What documents want that is fetched.
struct Wants {
    /// Whether the fonts with serifs are wanted and not there.
    serif: bool,
    texts: Vec<(Texts, Language)>,
}

impl Wants {
    fn are_here(&self) -> bool {
        self.missing().is_none()
    }

    /// Why a document can't be laid out or checked: letters that were chosen for it, or a language,
    /// are not there. A paper in other letters would be another paper.
    fn missing(&self) -> Option<String> {
        let is_mute = self.texts.iter().any(|(texts, language)| !texts.are_here(*language));
        let [serif, texts] = LACKING;
        let lacking = if is_mute { Some(texts) } else { self.serif.then_some(serif) };
        lacking.map(str::to_owned)
    }

    /// Fetches all of it. Gives the fonts with serifs, if they were wanted and have come.
    async fn fetch(self) -> Option<[Vec<u8>; 2]> {
        for (texts, language) in self.texts {
            language_file::have(texts, language).await;
        }
        if self.serif { load([SERIF_REGULAR, SERIF_BOLD]).await.ok() } else { None }
    }
}

/// One PDF of all sheets. It holds their documents.
fn write(documents: &[Document], sheets: &[Sheet], fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let attachments = Attachment::of_documents(documents);
    pdf::write_all(sheets, fonts, &Enclosures { attachments, schemas: Vec::new() })
}

/// Why no document was found in a PDF, as the drawer tells it.
const fn fault_of(error: ReadPdfError) -> FileFault {
    match error {
        ReadPdfError::NotPdf => FileFault::NotPdf,
        ReadPdfError::Damaged(_) | ReadPdfError::NotJson => FileFault::Damaged,
        ReadPdfError::Encrypted => FileFault::Encrypted,
        ReadPdfError::TooLarge => FileFault::TooLarge,
        ReadPdfError::NoDocument => FileFault::NoDocument,
    }
}

/// How post codes, VAT numbers and IBANs look where the seller and the buyer are.
fn examples_of(document: &Document) -> Vec<String> {
    let of = |party: &Party| {
        let country = Country::of_text(&party.address.country);
        country.and_then(examples).unwrap_or_default().map(str::to_owned)
    };
    [of(&document.seller), of(&document.buyer)].concat()
}

/// Everything that should be looked at before the document is sent, in the page's language.
fn check(request: &Request, of_paper: &[Problem]) -> Vec<FoundProblem> {
    let document = &*request.document;
    let wording = Wording::check(request.language);
    check_in(document, &request.context)
        .iter()
        .chain(of_paper)
        .map(|problem| FoundProblem {
            path: problem.field.path(document),
            weight: problem.code.weight(),
            is_of_paper: problem.code.is_of_paper(),
            sentence: wording.bare_problem(problem),
        })
        .collect()
}
