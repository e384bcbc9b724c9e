"""Judges Billet's PDFs by what ISO 19005-3 (PDF/A-3a), ISO 14289-1 (PDF/UA-1) and ISO 32000-1 ask of them.

    pip install -r tests/oracle/tagged_pdf.requirements.txt
    python3 tests/oracle/tagged_pdf.py [FILE.pdf ...]

Without files, every document of tests/paper/documents is written by the command line and judged; then faults
are put into one of the files, one by one, and each must be found. The files are read by pikepdf (qpdf), their
fonts by fontTools, their colour profile by LittleCMS (Pillow): nothing here is shared with Billet.
"""

import hashlib
import io
import json
import re
import subprocess
import sys
import tempfile
import unittest
import warnings
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import pikepdf
from fontTools.cffLib import CFFFontSet
from fontTools.pens.basePen import NullPen
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Object, Operator, Pdf, String
from PIL import Image, ImageCms

ROOT = Path(__file__).resolve().parents[2]

# ISO 32000-1, 14.8.4: the structure types that Billet uses, all of the standard.
TYPES = {"Document", "Part", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure", "Link"}
# What may stand in what (14.8.4.3); None: content of the page.
INSIDE = {
    "Document": {"Part", "H1", "H2", "P", "L", "Table", "Figure"},
    "Part": {"H1", "H2", "P", "L", "Table", "Figure"},
    "H1": {None, "Link"},
    "H2": {None, "Link"},
    "P": {None, "Link"},
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "Lbl": {None, "Link"},
    "LBody": {None, "Link", "P"},
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    "TH": {None, "P", "Link"},
    "TD": {None, "P", "Link"},
    "Figure": {None},
    "Link": {None, "OBJR"},
}
PAINTS_TEXT = {"Tj", "TJ", "'", '"'}
PAINTS = PAINTS_TEXT | {"f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "Do", "sh", "EI", "INLINE IMAGE"}
FORBIDDEN_FILTERS = {"/LZWDecode", "/Crypt"}

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "pdfaExtension": "http://www.aiim.org/pdfa/ns/extension/",
    "pdfaSchema": "http://www.aiim.org/pdfa/ns/schema#",
    "pdfaProperty": "http://www.aiim.org/pdfa/ns/property#",
}
# Those that PDF/A knows without a description (ISO 19005-3, 6.6.2.3.1).
KNOWN = {NAMESPACES[prefix] for prefix in ("dc", "xmp", "pdf", "pdfaid", "pdfaExtension")}


class Judge:
    """All that is wrong with one file."""

    def __init__(self, path):
        self.path = path
        self.faults = []
        self.pdf = Pdf.open(path)
        self.root = self.pdf.Root

    def blame(self, fault):
        self.faults.append(fault)

    def want(self, condition, fault):
        if not condition:
            self.blame(fault)
        return bool(condition)

    def judge(self):
        for part in (self.file, self.catalog, self.metadata, self.colours, self.fonts, self.structure, self.several, self.files, self.objects):
            try:
                part()
            except Exception as error:  # A file so broken that a judge stumbles over it is not right.
                self.blame(f"{part.__name__}: {type(error).__name__}: {error}")
        return self.faults

    # The file

    def file(self):
        data = Path(self.path).read_bytes()
        self.want(data.startswith(b"%PDF-1.7\n%") and all(byte > 127 for byte in data[10:14]), "file: no header of a binary PDF 1.7")
        identity = self.pdf.trailer.get("/ID")
        self.want(identity is not None and len(identity) == 2 and all(len(bytes(part)) == 16 for part in identity), "file: no identity")
        self.want("/Encrypt" not in self.pdf.trailer, "file: encrypted")

    def catalog(self):
        root = self.root
        self.want(root.get("/MarkInfo", {}).get("/Marked") is True, "catalog: not marked as tagged")
        self.want(re.fullmatch(r"[a-z]{2}(-\w+)?", str(root.get("/Lang", ""))), "catalog: no language")
        self.want(root.get("/ViewerPreferences", {}).get("/DisplayDocTitle") is True, "catalog: the title is not shown")
        for key in ("/OpenAction", "/AA", "/OCProperties", "/AcroForm", "/Requirements"):
            self.want(key not in root, f"catalog: has {key}")

    # Metadata

    def metadata(self):
        stream = self.root.Metadata
        self.want("/Filter" not in stream, "metadata: packed")
        tree = ElementTree.fromstring(stream.read_bytes())
        descriptions = tree.findall(f".//{RDF}RDF/{RDF}Description")
        values, used = {}, set()
        for description in descriptions:
            for value in description:
                namespace = value.tag[1:].split("}")[0]
                used.add(namespace)
                values[value.tag] = value
        def text(prefix, name):
            value = values.get(f"{{{NAMESPACES[prefix]}}}{name}")
            if value is None:
                return None
            inner = value.find(f".//{RDF}li")
            return (value if inner is None else inner).text
        self.want(text("pdfaid", "part") == "3", "metadata: not part 3 of PDF/A")
        self.want(text("pdfaid", "conformance") == "A", "metadata: not conformance A")
        self.want(text("pdfuaid", "part") == "1", "metadata: not part 1 of PDF/UA")
        self.want(text("dc", "title"), "metadata: no title")
        self.want(text("dc", "language") == str(self.root.get("/Lang")), "metadata: another language")
        described = {element.text for element in tree.iter(f"{{{NAMESPACES['pdfaSchema']}}}namespaceURI")}
        for namespace in used - KNOWN:
            self.want(namespace in described, f"metadata: {namespace} is not described")
        names = {element.text for element in tree.iter(f"{{{NAMESPACES['pdfaProperty']}}}name")}
        for tag in values:
            namespace, name = tag[1:].split("}")
            self.want(namespace in KNOWN or name in names, f"metadata: {name} is not described")
        self.same_as_properties(text)

    def same_as_properties(self, text):
        """ISO 19005-3, 6.6.3: the two places in which a file tells of itself agree."""
        information = self.pdf.trailer.get("/Info", Dictionary())
        for key, place in {
            "/Title": ("dc", "title"),
            "/Author": ("dc", "creator"),
            "/Creator": ("xmp", "CreatorTool"),
            "/Producer": ("pdf", "Producer"),
        }.items():
            told = str(information[key]) if key in information else None
            self.want(told == text(*place), f"metadata: {key} is {told!r} and {text(*place)!r}")
        for key, name in {"/CreationDate": "CreateDate", "/ModDate": "ModifyDate"}.items():
            told = str(information[key]) if key in information else None
            if told is not None:
                told = re.sub(r"^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$", r"\1-\2-\3T\4:\5:\6Z", told)
            self.want(told == text("xmp", name), f"metadata: {key} is {told!r} and {text('xmp', name)!r}")

    # Colours

    def colours(self):
        intents = [intent for intent in self.root.get("/OutputIntents", []) if intent.S == Name.GTS_PDFA1]
        if not self.want(len(intents) == 1, "colours: not one output intent"):
            return
        stream = intents[0].DestOutputProfile
        self.want(stream.N == 3, "colours: not three components")
        data = stream.read_bytes()
        self.want(int.from_bytes(data[:4], "big") == len(data) and data[36:40] == b"acsp", "colours: no ICC profile")
        self.want(data[12:16] == b"mntr" and data[16:20] == b"RGB ", "colours: not of an RGB display")
        profile = ImageCms.getOpenProfile(io.BytesIO(data))
        for intent in range(4):
            self.want(ImageCms.isIntentSupported(profile, intent, ImageCms.Direction.OUTPUT) == 1, f"colours: no intent {intent}")
        levels = (0, 3, 10, 60, 128, 200, 255)
        colours = [(red, green, blue) for red in levels for green in levels for blue in levels]
        image = Image.new("RGB", (len(colours), 1))
        image.putdata(colours)
        there = ImageCms.profileToProfile(image, profile, ImageCms.createProfile("sRGB"), renderingIntent=1)
        furthest = max(abs(a - b) for one, other in zip(colours, there.getdata()) for a, b in zip(one, other))
        self.want(furthest <= 1, f"colours: {furthest} levels away from sRGB")

    # Fonts

    def fonts(self):
        fonts = [obj for obj in self.pdf.objects if isinstance(obj, Dictionary) and obj.get("/Type") == Name.Font and obj.get("/Subtype") == Name.Type0]
        self.want(fonts, "fonts: none")
        for font in fonts:
            self.font(font)

    def font(self, font):
        name = str(font.BaseFont)[1:]
        self.want(re.fullmatch(r"[A-Z]{6}\+.+", name), f"fonts: {name} has no tag of a cut font")
        self.want(font.Encoding == Name("/Identity-H"), f"fonts: {name} is not encoded by glyph")
        descendant = font.DescendantFonts[0]
        descriptor = descendant.FontDescriptor
        self.want(str(descendant.BaseFont)[1:] == name and str(descriptor.FontName)[1:] == name, f"fonts: {name} has several names")
        self.want("/CIDSet" not in descriptor, f"fonts: {name} has a CIDSet")
        if descendant.Subtype == Name.CIDFontType2:
            self.want(descendant.get("/CIDToGIDMap") == Name.Identity, f"fonts: {name} has no map of its glyphs")
            program = TTFont(io.BytesIO(descriptor.FontFile2.read_bytes()))
            units, advances = program["head"].unitsPerEm, [program["hmtx"][glyph][0] for glyph in program.getGlyphOrder()]
        else:
            self.want("/CIDToGIDMap" not in descendant, f"fonts: {name} has a map that is not its kind's")
            self.want(descriptor.FontFile3.Subtype == Name.CIDFontType0C, f"fonts: {name} is of another kind")
            outlines = CFFFontSet()
            outlines.decompile(io.BytesIO(descriptor.FontFile3.read_bytes()), None)
            units, advances = program_of_cff(outlines)
        first, widths = descendant.W
        widths = [float(width) for width in widths]
        # Parts of composed glyphs, which no text shows by themselves, come last and have no width told.
        self.want(len(widths) <= len(advances), f"fonts: {name} tells of glyphs that are not there")
        for glyph, (width, advance) in enumerate(zip(widths, advances)):
            if abs(width - advance * 1000 / units) > 1:
                self.blame(f"fonts: {name} tells {width} for glyph {glyph} of {advance}")
        used = self.used_glyphs().get(font.objgen, set())
        mapped = self.mapped(font)
        for glyph in sorted(used):
            self.want(glyph != 0, f"fonts: {name} shows its glyph for nothing")
            self.want(int(first) <= glyph < int(first) + len(widths), f"fonts: {name} has no width for glyph {glyph}")
            text = mapped.get(glyph)
            self.want(text and not set(text) & set("\0\ufeff\ufffe"), f"fonts: {name} has no text for glyph {glyph}")

    def used_glyphs(self):
        if not hasattr(self, "_used"):
            self._used = {}
            for page in self.pdf.pages:
                fonts, current = page.resources.Font, None
                for operands, operator in pikepdf.parse_content_stream(page):
                    if str(operator) == "Tf":
                        current = self._used.setdefault(fonts[str(operands[0])].objgen, set())
                    elif str(operator) in PAINTS_TEXT:
                        strings = operands[-1] if isinstance(operands[-1], Array) else [operands[-1]]
                        for string in strings:
                            if isinstance(string, String):
                                codes = bytes(string)
                                current.update(int.from_bytes(codes[at:at + 2], "big") for at in range(0, len(codes), 2))
        return self._used

    def mapped(self, font):
        if "/ToUnicode" not in font:
            return {}
        text = font.ToUnicode.read_bytes().decode("ascii")
        pairs = re.findall(r"<([0-9A-F]{4})>\s*<([0-9A-F]*)>", "".join(re.findall(r"beginbfchar(.*?)endbfchar", text, re.S)))
        return {int(code, 16): bytes.fromhex(units).decode("utf-16-be") for code, units in pairs}

    # Structure

    def structure(self):
        root = self.root.StructTreeRoot
        self.want("/RoleMap" not in root, "structure: maps roles")
        self.pages = {page.obj.objgen: number for number, page in enumerate(self.pdf.pages)}
        self.marked = [self.content(number, page) for number, page in enumerate(self.pdf.pages)]
        self.reached = Counter()
        self.annotated = Counter()
        self.headings = []
        self.owners = {}
        top = root.K if not isinstance(root.K, Array) else root.K[0]
        self.element(top, root, None)
        for number, marks in enumerate(self.marked):
            for mark in marks:
                count = self.reached[number, mark]
                self.want(count == 1, f"structure: content {mark} of page {number + 1} is reached {count} times")
        for number, mark in self.reached:
            self.want(mark in self.marked[number], f"structure: content {mark} of page {number + 1} is not there")
        self.want(self.headings.count(1) == max(1, len(self.parts())), f"structure: headings {self.headings}")
        for before, after in zip([0, *self.headings], self.headings):
            self.want(after <= before + 1, f"structure: heading {after} after {before}")
        self.way_back(root)
        self.order()

    def parts(self):
        """The documents of a file of several, as the structure has them."""
        kids = self.root.StructTreeRoot.K.K
        return [kid for kid in kids if isinstance(kid, Object) and kid.get("/S") == Name.Part]

    def several(self):
        """Several documents: each a part in its language, with a bookmark (ISO 32000-1, 12.3.3) and page numbers
        of its own (12.4.2)."""
        parts, outline = self.parts(), self.root.get("/Outlines")
        if not parts:
            return self.want(outline is None and "/PageLabels" not in self.root, "several: one document is told to be several")
        self.want(len(parts) == len(self.root.StructTreeRoot.K.K), "several: something is in no part")
        firsts = []
        for part in parts:
            self.want(re.fullmatch(r"[a-z]{2}(-\w+)?", str(part.get("/Lang", ""))), "several: a part without language")
            pages = []
            def walk(element):
                if "/Pg" in element:
                    pages.append(self.pages[element.Pg.objgen])
                kids = element.get("/K", Array())
                for kid in kids if isinstance(kids, Array) else [kids]:
                    if isinstance(kid, Object) and "/S" in kid:
                        walk(kid)
            walk(part)
            firsts.append(min(pages))
        self.want(firsts[0] == 0 and firsts == sorted(set(firsts)), "several: parts share their pages")
        if not self.want(outline is not None and int(outline.Count) == len(parts), "several: no bookmarks"):
            return
        entry, before, led = outline.First, None, []
        while entry is not None:
            self.want(str(entry.get("/Title", "")).strip(), "several: a bookmark without its name")
            self.want(entry.Parent.objgen == outline.objgen, "several: a bookmark elsewhere")
            self.want(entry.get("/Prev", Dictionary()).objgen == (before.objgen if before is not None else (0, 0)), "several: bookmarks out of line")
            led.append(self.pages.get(entry.Dest[0].objgen))
            entry, before = entry.get("/Next"), entry
        self.want(before.objgen == outline.Last.objgen, "several: the last bookmark is another")
        self.want(led == firsts, f"several: bookmarks lead to {led}, documents begin on {firsts}")
        labels = self.root.get("/PageLabels", Dictionary()).get("/Nums", Array())
        self.want([int(page) for page in labels[::2]] == firsts, "several: pages are counted otherwise than they are printed")
        self.want(all(label.get("/S") == Name.D and "/St" not in label for label in labels[1::2]), "several: pages are not counted from 1")

    def content(self, number, page):
        """The marks of a page; all that is painted must be in one of them, or be an artifact."""
        marks, open_marks, in_text = set(), [], False
        for operands, operator in pikepdf.parse_content_stream(page):
            operator = str(operator)
            if operator in ("BDC", "BMC"):
                tag = str(operands[0])
                mark = None
                if tag == "/Span":
                    told = operands[1].get("/ActualText") if operator == "BDC" else None
                    spoken = operands[1].get("/Lang") if operator == "BDC" else None
                    said = told is not None or re.fullmatch(r"[a-z]{2}(-\w+)?", str(spoken or ""))
                    self.want(said and open_marks, f"content: a span that says nothing on page {number + 1}")
                    open_marks.append((tag, mark, in_text))
                    continue
                if tag != "/Artifact":
                    mark = operands[1].get("/MCID") if operator == "BDC" else None
                    if self.want(mark is not None, f"content: {tag} of page {number + 1} has no number"):
                        mark = int(mark)
                        self.want(mark not in marks, f"content: number {mark} of page {number + 1} twice")
                        marks.add(mark)
                self.want(not open_marks, f"content: a mark within a mark on page {number + 1}")
                open_marks.append((tag, mark, in_text))
                if tag == "/Artifact":
                    kind = operands[1].get("/Type") if operator == "BDC" else None
                    self.want(kind in (Name.Layout, Name.Pagination), f"content: an artifact of no kind on page {number + 1}")
            elif operator == "EMC":
                if self.want(open_marks, f"content: an end without a beginning on page {number + 1}"):
                    self.want(open_marks.pop()[2] == in_text, f"content: a mark across a text on page {number + 1}")
            elif operator in ("BT", "ET"):
                self.want(in_text == (operator == "ET"), f"content: texts within texts on page {number + 1}")
                in_text = operator == "BT"
            elif operator in PAINTS:
                self.want(open_marks, f"content: {operator} of page {number + 1} is not marked")
        self.want(not open_marks and not in_text, f"content: page {number + 1} ends too soon")
        return marks

    def element(self, element, parent, page):
        kind = str(element.S)[1:]
        self.want(kind in TYPES, f"structure: {kind} is no type of the standard")
        self.want(element.P.objgen == parent.objgen, f"structure: a {kind} has another parent")
        page = self.pages.get(element.Pg.objgen) if "/Pg" in element else page
        if kind in ("H1", "H2"):
            self.headings.append(int(kind[1]))
        kids = element.get("/K", Array())
        kids = list(kids) if isinstance(kids, Array) else [kids]
        kinds = []
        for kid in kids:
            if not isinstance(kid, Object):
                self.want("/Pg" in element, f"structure: a {kind} holds content of no page")
                kinds.append(None)
                self.hold(element, page, int(kid))
            elif kid.get("/Type") == Name.MCR:
                kinds.append(None)
                self.hold(element, self.pages[kid.Pg.objgen], int(kid.MCID))
            elif kid.get("/Type") == Name.OBJR:
                kinds.append("OBJR")
                self.annotated[kid.Obj.objgen] += 1
                self.owners[kid.Obj.objgen] = element.objgen
            else:
                kinds.append(str(kid.S)[1:])
                self.element(kid, element, page)
        for inner in set(kinds) - INSIDE.get(kind, set()):
            self.blame(f"structure: {inner} in {kind}")
        attributes = element.get("/A", Dictionary())
        if kind == "Table":
            self.table(kids)
        elif kind == "TH":
            self.want(attributes.get("/Scope") in (Name.Column, Name.Row), "structure: a TH without Scope")
        elif kind == "Figure":
            self.want(str(element.get("/Alt", "")).strip(), "structure: a Figure without Alt")
            box = [float(side) for side in attributes.get("/BBox", [])]
            inside = len(box) == 4 and 0 <= box[0] < box[2] <= 842 and 0 <= box[1] < box[3] <= 842
            self.want(inside, "structure: a Figure without its place")
        elif kind == "Link":
            self.want("OBJR" in kinds and None in kinds, "structure: a Link without its annotation or its text")
        elif kind == "LI":
            self.want(kinds in (["Lbl", "LBody"], ["LBody"]), f"structure: {kinds} in an LI")
        elif kind == "L":
            self.want(kinds, "structure: an empty L")
        elif kind not in ("TD", "TH"):
            self.want(kids, f"structure: an empty {kind}")

    def hold(self, element, page, mark):
        self.reached[page, mark] += 1
        self.owners[page, mark] = element.objgen

    def table(self, rows):
        spans = []
        for row in rows:
            cells = row.K if isinstance(row.K, Array) else [row.K]
            spans.append(sum(int(cell.get("/A", {}).get("/ColSpan", 1)) for cell in cells))
        self.want(len(set(spans)) == 1, f"structure: rows of {sorted(set(spans))} columns in a table")
        heads = [cell for row in rows for cell in (row.K if isinstance(row.K, Array) else [row.K]) if cell.S == Name.TH]
        self.want(heads, "structure: a table without heads")

    def way_back(self, root):
        numbers = dict(zip(map(int, root.ParentTree.Nums[::2]), root.ParentTree.Nums[1::2]))
        keys = [int(key) for key in root.ParentTree.Nums[::2]]
        self.want(keys == sorted(set(keys)), "structure: the way back is not in order")
        self.want(int(root.ParentTreeNextKey) > max(keys), "structure: the next key is taken")
        links = 0
        for number, page in enumerate(self.pdf.pages):
            owners = numbers.pop(int(page.obj.get("/StructParents", -1)), Array())
            self.want(len(owners) == len(self.marked[number]), f"structure: page {number + 1} has {len(owners)} ways back")
            for mark, owner in enumerate(owners):
                self.want(self.owners.get((number, mark)) == owner.objgen, f"structure: content {mark} of page {number + 1} leads elsewhere")
            annotations = page.obj.get("/Annots", Array())
            self.want("/Annots" not in page.obj or len(annotations), f"links: page {number + 1} has an empty list")
            self.want(not len(annotations) or page.obj.get("/Tabs") == Name.S, f"links: page {number + 1} is tabbed in no order")
            for annotation in annotations:
                links += 1
                self.link(annotation, numbers.pop(int(annotation.get("/StructParent", -1)), None))
        self.want(not numbers, f"structure: ways back from nowhere: {sorted(numbers)}")
        self.want(len(self.annotated) == links, "links: some are on no page")

    def link(self, annotation, owner):
        self.want(annotation.Subtype == Name.Link, f"links: {annotation.Subtype}")
        self.want(int(annotation.get("/F", 0)) == 4, "links: one is not printed")
        self.want(str(annotation.get("/Contents", "")).strip(), "links: one says nothing")
        action = annotation.A
        self.want(action.S == Name.URI and re.match(r"(https?://|mailto:)[!-~]+$", str(action.URI)), "links: one leads nowhere")
        self.want(self.annotated[annotation.objgen] == 1, "links: one is in no element")
        found = owner is not None and self.owners.get(annotation.objgen) == owner.objgen
        self.want(found, "links: one does not find its element")
        left, bottom, right, top = map(float, annotation.Rect)
        self.want(0 < left < right < 850 and 0 < bottom < top < 850, "links: one has no place")

    def order(self):
        """The elements of a page are in the order in which the page is painted; a row is one whole, and a
        link is part of its paragraph."""
        places = {}
        def walk(element, whole=None):
            place = len(places) if whole is None else whole
            places[element.objgen] = place
            whole = place if whole is not None or element.S in (Name.TR, Name.P) else None
            kids = element.get("/K", Array())
            for kid in kids if isinstance(kids, Array) else [kids]:
                if isinstance(kid, Object) and "/S" in kid:
                    walk(kid, whole)
        walk(self.root.StructTreeRoot.K)
        for number, marks in enumerate(self.marked):
            order = [places[self.owners[number, mark]] for mark in sorted(marks) if (number, mark) in self.owners]
            back = sum(after < before for before, after in zip(order, order[1:]))
            self.want(back == 0, f"structure: page {number + 1} is read in another order {back} times")

    # Attached files

    def files(self):
        specifications = {file.objgen: file for file in self.root.get("/AF", [])}
        names = self.root.get("/Names", {}).get("/EmbeddedFiles", {}).get("/Names", Array())
        named = {file.objgen for file in names[1::2]}
        self.want(named == set(specifications), "files: the two lists of files differ")
        keys = [bytes(key) for key in names[::2]]
        self.want(keys == sorted(keys), "files: not in the order of their names")
        for file in specifications.values():
            name = str(file.UF)
            self.want(str(file.F) == name and name, "files: one has no name")
            relation = str(file.get("/AFRelationship", ""))
            self.want(relation in ("/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"), f"files: {name} is nothing to the document")
            self.want(str(file.get("/Desc", "")), f"files: {name} is not described")
            stream = file.EF.F
            self.want(stream.objgen == file.EF.UF.objgen, f"files: {name} is two")
            data = stream.read_bytes()
            self.want(re.fullmatch(r"/\w+/[\w.+-]+", str(stream.get("/Subtype", ""))), f"files: {name} is of no type")
            parameters = stream.Params
            self.want(int(parameters.Size) == len(data), f"files: {name} has another size")
            self.want(bytes(parameters.CheckSum) == hashlib.md5(data).digest(), f"files: {name} has another sum")
            date = parameters.get("/ModDate")
            undated = "/CreationDate" not in self.pdf.trailer.get("/Info", Dictionary())
            self.want(undated or re.fullmatch(r"D:\d{14}Z", str(date)), f"files: {name} has no date")

    # All objects

    def objects(self):
        for obj in self.pdf.objects:
            if not isinstance(obj, (Dictionary, pikepdf.Stream)):
                continue
            if isinstance(obj, pikepdf.Stream):
                filters = obj.get("/Filter", Array())
                for name in filters if isinstance(filters, Array) else [filters]:
                    self.want(str(name) not in FORBIDDEN_FILTERS, f"objects: packed by {name}")
                if obj.get("/Subtype") == Name.Image:
                    space = obj.get("/ColorSpace")
                    self.want(space in (Name.DeviceRGB, Name.DeviceGray) or isinstance(space, Array), f"objects: a picture in {space}")
                    self.want(obj.get("/Interpolate") is not True, "objects: a blurred picture")
            if "/S" in obj and obj.S in (Name.JavaScript, Name.Launch, Name.GoToR, Name.SubmitForm):
                self.blame(f"objects: an action {obj.S}")


def program_of_cff(outlines):
    """The units and the widths of a font of PostScript outlines, whose glyphs must be their own numbers."""
    font = outlines[outlines.fontNames[0]]
    assert hasattr(font, "ROS"), "the font has names for its glyphs, and no numbers"
    widths = []
    for number, glyph in enumerate(font.charset):
        assert glyph in (".notdef", f"cid{number:05}"), f"glyph {number} is {glyph}"
        outline = font.CharStrings[glyph]
        outline.draw(NullPen())
        widths.append(outline.width)
    matrix = getattr(font, "FontMatrix", None) or font.FDArray[0].FontMatrix
    return round(1 / matrix[0]), widths


def faults_of(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return Judge(path).judge()


def first(pdf, kind):
    """The first element of a kind."""
    return next(obj for obj in pdf.objects if isinstance(obj, Dictionary) and obj.get("/S") == Name("/" + kind) and "/P" in obj)


def replace_in_metadata(pdf, old, new):
    data = pdf.Root.Metadata.read_bytes()
    assert old in data, old
    pdf.Root.Metadata.write(data.replace(old, new))


def add_content(pdf, content):
    page = pdf.pages[0]
    page.contents_add(content)


def replace_in_content(pdf, old, new, count=1):
    page = pdf.pages[0]
    data = page.Contents.read_bytes()
    assert old in data, old
    page.Contents.write(data.replace(old, new, count))


def picture_in_ink(pdf):
    next(obj for obj in pdf.objects if isinstance(obj, pikepdf.Stream) and obj.get("/Subtype") == Name.Image).ColorSpace = Name.DeviceCMYK


def font_of(pdf):
    return next(obj for obj in pdf.objects if isinstance(obj, Dictionary) and obj.get("/Subtype") == Name.Type0)


def first_link(pdf):
    return next(obj for obj in pdf.objects if isinstance(obj, Dictionary) and obj.get("/Subtype") == Name.Link)


def drop(container, key):
    del container[key]


def table_row(pdf):
    return first(pdf, "Table").K[1]


def first_mark(kids):
    return next(kid for kid in (kids if isinstance(kids, Array) else [kids]))


# Fonts of the visitor's own, for documents that the built-in ones lack letters for.
OWN_FONTS = {"arabic": ["arabic.ttf"], "han": ["han.otf"], "hebrew": ["hebrew.ttf", "hebrew-bold.ttf"]}

# A fault, and the words by which it must be found.
FAULTS = {
    "not tagged": (lambda pdf: drop(pdf.Root, "/MarkInfo"), "not marked as tagged"),
    "no language": (lambda pdf: drop(pdf.Root, "/Lang"), "no language"),
    "no title shown": (lambda pdf: drop(pdf.Root, "/ViewerPreferences"), "title is not shown"),
    "an action at opening": (lambda pdf: pdf.Root.__setattr__("OpenAction", Dictionary(S=Name.JavaScript, JS="1")), "/OpenAction"),
    "conformance B": (lambda pdf: replace_in_metadata(pdf, b"conformance>A<", b"conformance>B<"), "not conformance A"),
    "part 2": (lambda pdf: replace_in_metadata(pdf, b"pdfaid:part>3<", b"pdfaid:part>2<"), "not part 3"),
    "no part of PDF/UA": (lambda pdf: replace_in_metadata(pdf, b"pdfuaid:part>1<", b"pdfuaid:part>0<"), "not part 1"),
    "another title": (lambda pdf: pdf.trailer.Info.__setattr__("Title", String("Other")), "/Title"),
    "another date": (lambda pdf: pdf.trailer.Info.__setattr__("ModDate", String("D:20200101000000Z")), "/ModDate"),
    "an unknown schema": (lambda pdf: replace_in_metadata(pdf, b"<pdfaSchema:namespaceURI>http", b"<pdfaSchema:namespaceURI>ftp"), "is not described"),
    "metadata that are no XML": (lambda pdf: replace_in_metadata(pdf, b"</rdf:RDF>", b""), "metadata: ParseError"),
    "no colour profile": (lambda pdf: drop(pdf.Root, "/OutputIntents"), "not one output intent"),
    "a damaged profile": (lambda pdf: pdf.Root.OutputIntents[0].DestOutputProfile.write(b"x" * 500), "no ICC profile"),
    "another profile": (lambda pdf: spoil_profile(pdf), "away from sRGB"),
    "a font without texts": (lambda pdf: drop(font_of(pdf), "/ToUnicode"), "has no text"),
    "a font without its tag": (lambda pdf: font_of(pdf).__setattr__("BaseFont", Name.NotoSans), "no tag"),
    "wrong widths": (lambda pdf: widen(font_of(pdf)), "tells"),
    "a font with a CIDSet": (lambda pdf: font_of(pdf).DescendantFonts[0].FontDescriptor.__setattr__("CIDSet", pdf.make_stream(b"\xff")), "CIDSet"),
    "content without a mark": (lambda pdf: add_content(pdf, b"0 0 9 9 re f"), "f of page 1 is not marked"),
    "content of no element": (lambda pdf: add_content(pdf, b"/P<</MCID 9999>>BDC 0 0 9 9 re f EMC"), "content 9999 of page 1 is reached 0 times"),
    "a mark twice": (lambda pdf: add_content(pdf, b"/P<</MCID 0>>BDC 0 0 9 9 re f EMC"), "number 0 of page 1 twice"),
    "an artifact of no kind": (lambda pdf: replace_in_content(pdf, b"/Type/Layout", b"/Typ/Layout"), "artifact of no kind"),
    "a mark across a text": (lambda pdf: replace_in_content(pdf, b"EMC\nET", b"ET\nEMC"), "a mark across a text"),
    "an element that is lost": (lambda pdf: drop_kid(pdf.Root.StructTreeRoot.K, 2), "is reached 0 times"),
    "an element twice": (lambda pdf: pdf.Root.StructTreeRoot.K.K.append(first(pdf, "H1")), "is reached 2 times"),
    "content that is not there": (lambda pdf: first(pdf, "H1").__setattr__("K", 8888), "content 8888 of page 1 is not there"),
    "a type of its own": (lambda pdf: first(pdf, "P").__setattr__("S", Name.Absatz), "Absatz is no type"),
    "a paragraph in a row": (lambda pdf: table_row(pdf).K.append(pdf.make_indirect(Dictionary(S=Name.P, P=table_row(pdf)))), "P in TR"),
    "a parent of another": (lambda pdf: first(pdf, "TD").__setattr__("P", first(pdf, "H1")), "has another parent"),
    "no title": (lambda pdf: first(pdf, "H1").__setattr__("S", Name.P), "headings"),
    "a row too short": (lambda pdf: drop_kid(table_row(pdf), -1), "columns in a table"),
    "a head without scope": (lambda pdf: drop(first(pdf, "TH"), "/A"), "TH without Scope"),
    "a table without heads": (lambda pdf: behead(first(pdf, "Table")), "table without heads"),
    "a picture without words": (lambda pdf: drop(first(pdf, "Figure"), "/Alt"), "Figure without Alt"),
    "a picture without a place": (lambda pdf: drop(first(pdf, "Figure"), "/A"), "Figure without its place"),
    "a way back that is wrong": (lambda pdf: wrong_way(pdf), "leads elsewhere"),
    "a page without a way back": (lambda pdf: drop(pdf.pages[0].obj, "/StructParents"), "ways back"),
    "a link without its element": (lambda pdf: drop(first_link(pdf), "/StructParent"), "does not find its element"),
    "an element without its link": (lambda pdf: drop_kid(first(pdf, "Link"), -1), "Link without its annotation"),
    "a link that says nothing": (lambda pdf: drop(first_link(pdf), "/Contents"), "says nothing"),
    "a link that is not printed": (lambda pdf: drop(first_link(pdf), "/F"), "not printed"),
    "a link to a file": (lambda pdf: first_link(pdf).A.__setattr__("URI", String("file:///etc")), "leads nowhere"),
    "tabs in no order": (lambda pdf: drop(pdf.pages[0].obj, "/Tabs"), "tabbed in no order"),
    "another reading order": (lambda pdf: turn_round(pdf.Root.StructTreeRoot.K), "read in another order"),
    "a list without items": (lambda pdf: first(pdf, "LI").__setattr__("S", Name.P), "P in L"),
    "a file of no relation": (lambda pdf: drop(pdf.Root.AF[0], "/AFRelationship"), "nothing to the document"),
    "a file not associated": (lambda pdf: drop(pdf.Root, "/AF"), "two lists of files differ"),
    "a file of another size": (lambda pdf: pdf.Root.AF[0].EF.F.Params.__setattr__("Size", 1), "another size"),
    "a file of another sum": (lambda pdf: pdf.Root.AF[0].EF.F.Params.__setattr__("CheckSum", String("x" * 16)), "another sum"),
    "a file without its date": (lambda pdf: drop(pdf.Root.AF[0].EF.F.Params, "/ModDate"), "no date"),
    "colours of a press": (picture_in_ink, "a picture in"),
    "a script": (lambda pdf: pdf.make_indirect(Dictionary(S=Name.JavaScript, JS="1")), None),
}


# The same in a file of several documents.
FAULTS_OF_SEVERAL = {
    "no language of a part": (lambda pdf: drop(pdf.Root.StructTreeRoot.K.K[1], "/Lang"), "a part without language"),
    "no bookmarks": (lambda pdf: drop(pdf.Root, "/Outlines"), "no bookmarks"),
    "a bookmark without its name": (lambda pdf: drop(pdf.Root.Outlines.First, "/Title"), "without its name"),
    "a bookmark to another page": (lambda pdf: pdf.Root.Outlines.Last.__setattr__("Dest", Array([pdf.pages[0].obj, Name.Fit])), "bookmarks lead to"),
    "a bookmark left out": (lambda pdf: pdf.Root.Outlines.First.__setattr__("Next", pdf.Root.Outlines.Last), "out of line"),
    "pages counted through": (lambda pdf: drop(pdf.Root, "/PageLabels"), "counted otherwise"),
    "a document without its title": (lambda pdf: first(pdf, "H1").__setattr__("S", Name.P), "headings"),
    "a part in no order": (lambda pdf: turn_round(pdf.Root.StructTreeRoot.K), "parts share their pages"),
    "content outside of all parts": (lambda pdf: pdf.Root.StructTreeRoot.K.K.append(pdf.Root.StructTreeRoot.K.K[0].K[0]), "in no part"),
}


def drop_kid(element, index):
    kids = element.K
    del kids[index]


def turn_round(element):
    element.K = Array(list(element.K)[::-1])


def behead(table):
    for row in table.K:
        for cell in row.K:
            if cell.S == Name.TH:
                cell.S = Name.TD


def wrong_way(pdf):
    row = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    row[0] = row[1]


def widen(font):
    widths = font.DescendantFonts[0].W[1]
    widths[3] = float(widths[3]) + 20


def spoil_profile(pdf):
    stream = pdf.Root.OutputIntents[0].DestOutputProfile
    data = bytearray(stream.read_bytes())
    at = data.index(b"para") + 12
    data[at:at + 4] = (int(1.6 * 65536)).to_bytes(4, "big")
    stream.write(bytes(data))


def write(name, folder, template=None):
    """The PDF of a document, by the command line; by another template than its own, where one is named."""
    path = Path(folder) / f"{name}-{template}.pdf"
    document = json.loads((ROOT / "tests" / "paper" / "documents" / f"{name}.json").read_text())
    if template:
        # What the templates have beyond the usual: every part that can be switched on is.
        document["look"] = {"template": template, "carried_forward": True, "stamp": document.get("logo")}
    source = path.with_suffix(".json")
    source.write_text(json.dumps(document))
    own = [part for font in OWN_FONTS.get(name, []) for part in ("--own-font", str(ROOT / "tests/fixtures/fonts" / font))]
    command = [*COMMAND, "pdf", str(source), "-o", str(path), *own]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if not path.exists():
        raise RuntimeError(f"{name}: {done.stderr}")
    return path


def write_several(names, folder):
    """One PDF of several documents; every second one on another size of paper."""
    path, sources = Path(folder) / "several.pdf", []
    for index, name in enumerate(names):
        document = json.loads((ROOT / "tests" / "paper" / "documents" / f"{name}.json").read_text())
        if index % 2:
            document["look"] = {"page_size": "us_letter", "typeface": "serif"}
        source = Path(folder) / f"several-{index}.json"
        source.write_text(json.dumps(document))
        sources.append(str(source))
    subprocess.run([*COMMAND, "pdf", *sources, "-o", str(path)], cwd=ROOT, capture_output=True, text=True)
    return path


def build():
    """The command line, built once. Returns how it is called."""
    subprocess.run(["cargo", "build", "--quiet", "--locked", "--bin", "billet"], cwd=ROOT, check=True)
    return [str(ROOT / "target" / "debug" / "billet")]


COMMAND = []


class TaggedPdf(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        COMMAND[:] = build()
        cls.folder = tempfile.TemporaryDirectory()

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_every_document_is_written_by_the_rules(self):
        names = sorted(path.stem for path in (ROOT / "tests" / "paper" / "documents").glob("*.json"))
        self.assertGreater(len(names), 10)
        for name in names:
            with self.subTest(name):
                self.assertEqual(faults_of(write(name, self.folder.name)), [])

    def test_every_template_keeps_the_rules(self):
        for name in ("english", "everything", "sixty_lines"):
            for template in ("classic", "modern", "compact", "letter"):
                with self.subTest(name, template=template):
                    self.assertEqual(faults_of(write(name, self.folder.name, template)), [])

    def test_several_documents_are_one_file_by_the_rules(self):
        path = write_several(["english", "sixty_lines", "greek", "everything", "english"], self.folder.name)
        self.assertEqual(faults_of(path), [])
        with Pdf.open(path) as pdf:
            languages = [str(part.Lang) for part in pdf.Root.StructTreeRoot.K.K]
            self.assertEqual((languages[0], languages[2], len(languages)), ("en", "el", 5))
            self.assertEqual({float(page.MediaBox[2]) for page in pdf.pages}, {612.0, 595.276})
            fonts = [obj for obj in pdf.objects if isinstance(obj, Dictionary) and obj.get("/Subtype") == Name.Type0]
            self.assertEqual(len(fonts), 4)

    def test_every_fault_is_found(self):
        self.find_faults(write("english", self.folder.name), FAULTS)
        self.find_faults(write_several(["english", "sixty_lines", "greek"], self.folder.name), FAULTS_OF_SEVERAL)

    def find_faults(self, path, faults):
        self.assertEqual(faults_of(path), [])
        for name, (spoil, words) in faults.items():
            with self.subTest(name):
                spoiled = Path(self.folder.name) / "spoiled.pdf"
                with Pdf.open(path) as pdf:
                    spoil(pdf)
                    pdf.save(spoiled, static_id=True, linearize=False, fix_metadata_version=False)
                found = faults_of(spoiled)
                if words is not None:
                    self.assertTrue(any(words in fault for fault in found), found)


if __name__ == "__main__":
    if sys.argv[1:]:
        bad = 0
        for file in sys.argv[1:]:
            for fault in faults_of(file):
                bad += 1
                print(f"{file}: {fault}")
        sys.exit(bad > 0)
    unittest.main(verbosity=2)
