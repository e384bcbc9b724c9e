//! The paper worker: lays documents out and writes them, away from the page's thread.
//!
//! It takes its two fonts from beside its script, says that it is ready, and then answers what the
//! page asks. A newer preview overtakes an older one that has not begun; a file goes before a
//! preview. Whatever goes wrong is answered with [`Reply::Failed`]: the page never waits in vain.

use std::cell::{Cell, RefCell};
use std::panic::PanicHookInfo;
use std::rc::Rc;

use billet::browser::message::{PaperProblem, Reply, Request, read_request, write_reply};
use billet::browser::worker_scope::{fetch, listen, post, post_with_bytes, soon};
use billet::document::{Document, ProblemCode, totals};
use billet::paper::{Fonts, Sheet, draw_svg, find_problems, lay_out};
use billet::pdf;

const REGULAR: &str = "fonts/NotoSans-Regular.ttf";
const BOLD: &str = "fonts/NotoSans-Bold.ttf";

thread_local! {
    /// The request that is being answered: a panic says which one it was.
    static IN_HAND: Cell<Option<u32>> = const { Cell::new(None) };
}

fn main() {
    std::panic::set_hook(Box::new(tell_panic));
    wasm_bindgen_futures::spawn_local(async {
        match load_fonts().await {
            Ok(fonts) => Clerk::start(fonts),
            // An error that nobody catches reaches the page, as a failed promise would not.
            Err(reason) => soon(move || wasm_bindgen::throw_str(&reason)),
        }
    });
}

async fn load_fonts() -> Result<Fonts, String> {
    let (regular, bold) = (fetch(REGULAR).await?, fetch(BOLD).await?);
    Fonts::new(regular, bold).map_err(|error| error.to_string())
}

/// The module is dead after a panic. The page learns why before it hears of the death.
fn tell_panic(panic: &PanicHookInfo<'_>) {
    console_error_panic_hook::hook(panic);
    if let Some(id) = IN_HAND.get() {
        post(&write_reply(&Reply::Failed { id, reason: panic.to_string() }));
    }
}

/// Answers one request at a time.
struct Clerk {
    fonts: Fonts,
    /// The requests that wait: the newest of each kind.
    preview: RefCell<Option<Request>>,
    pdf: RefCell<Option<Request>>,
    /// The last document, laid out: turning its pages and saving it need no second layout.
    last: RefCell<Option<LaidOut>>,
}

struct LaidOut {
    document: Document,
    sheet: Sheet,
    problems: Vec<PaperProblem>,
}

impl Clerk {
    fn start(fonts: Fonts) {
        let clerk = Rc::new(Self {
            fonts,
            preview: RefCell::default(),
            pdf: RefCell::default(),
            last: RefCell::default(),
        });
        listen(move |text| clerk.take(&text));
        post(&write_reply(&Reply::Ready));
    }

    fn take(self: &Rc<Self>, text: &str) {
        // The page and this worker are built together; a text that is no request has no id to
        // answer to.
        let Some(request) = read_request(text) else { return };
        let waiting = match &request {
            Request::Preview { .. } => &self.preview,
            Request::Pdf { .. } => &self.pdf,
        };
        waiting.borrow_mut().replace(request);
        let clerk = Rc::clone(self);
        soon(move || clerk.answer_next());
    }

    fn answer_next(&self) {
        let pdf = self.pdf.borrow_mut().take();
        let Some(request) = pdf.or_else(|| self.preview.borrow_mut().take()) else { return };
        match request {
            Request::Preview { id, document, page } => {
                IN_HAND.set(Some(id));
                self.answer_preview(id, *document, page);
            }
            Request::Pdf { id, document } => {
                IN_HAND.set(Some(id));
                self.answer_pdf(id, *document);
            }
        }
        IN_HAND.set(None);
    }

    fn answer_preview(&self, id: u32, document: Document, page: usize) {
        self.with_sheet(document, |laid_out, fonts| {
            let LaidOut { sheet, problems, .. } = laid_out;
            let pages = sheet.pages.len();
            let page = page.min(pages.saturating_sub(1));
            let svg = draw_svg(sheet, page, fonts);
            let problems = problems.clone();
            post(&write_reply(&Reply::Preview { id, svg, page, pages, problems }));
        });
    }

    fn answer_pdf(&self, id: u32, document: Document) {
        self.with_sheet(document, |laid_out, fonts| {
            let problems = laid_out.problems.clone();
            match pdf::write(&laid_out.sheet, fonts) {
                Ok(bytes) => post_with_bytes(&write_reply(&Reply::Pdf { id, problems }), &bytes),
                Err(error) => {
                    post(&write_reply(&Reply::Failed { id, reason: error.to_string() }));
                }
            }
        });
    }

    fn with_sheet(&self, document: Document, answer: impl FnOnce(&LaidOut, &Fonts)) {
        let mut last = self.last.borrow_mut();
        let laid_out = match last.take() {
            Some(same) if same.document == document => same,
            _ => self.lay_out(document),
        };
        answer(last.insert(laid_out), &self.fonts);
    }

    fn lay_out(&self, document: Document) -> LaidOut {
        let totals = totals(&document).ok();
        let sheet = lay_out(&document, totals.as_ref(), &self.fonts);
        let problems = find_problems(&document, &self.fonts)
            .into_iter()
            .map(|problem| PaperProblem {
                path: problem.field.path(&document),
                code: problem.code.key().to_owned(),
                character: match problem.code {
                    ProblemCode::CharacterMissing(character) => Some(character),
                    _ => None,
                },
            })
            .collect();
        LaidOut { document, sheet, problems }
    }
}
