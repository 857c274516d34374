/**
 * How is a printed document set in type? A Typst program that reads the document as data, so that no character of a
 * source can ever be taken for markup. Measures follow the publications of the United Nations: a serif face of 10
 * points, numbers hanging before their paragraphs, notes at the foot, the index in ruled rows with repeated heads.
 */
export const TEMPLATE = `
#let doc = json("document.json")
#let paper = sys.inputs.paper
#let rtl = doc.direction == "rtl"
#let ink = rgb("#1a1a1a")
#let linked = rgb("#1b4a7a")
#let shade = rgb("#e4e8ec")
#let hairline = 0.4pt + rgb("#9aa3ab")
#let step = 1.05cm

#let iso(date) = {
  let (y, m, d) = date.split("-").map(int)
  datetime(year: y, month: m, day: d)
}
#set document(
  title: doc.properties.title,
  author: doc.properties.creator,
  description: doc.properties.subject,
  date: iso(doc.properties.date),
)
#set text(
  lang: doc.language.split("-").first(),
  dir: if rtl { direction.rtl } else { direction.ltr },
  font: ("Noto Serif", "Noto Naskh Arabic", "Noto Serif SC"),
  size: 10pt,
  fill: ink,
  fallback: false,
  hyphenate: false,
)
#set par(justify: true, leading: 0.68em, spacing: 0.95em)
#set footnote.entry(separator: line(length: 25%, stroke: 0.4pt), gap: 0.55em, indent: 0pt)
#show footnote.entry: set text(size: 8pt)
#show footnote.entry: set par(leading: 0.55em)
#show link: set text(fill: linked)

#let side = if rtl { right } else { left }
#let from-side(amount) = if rtl { (right: amount) } else { (left: amount) }

// Words ---------------------------------------------------------------------------------------------------------

#let set-text(run) = {
  let it = text(run.text)
  if run.at("emphasis", default: false) { it = emph(it) }
  if run.at("strong", default: false) { it = strong(it) }
  if run.at("underline", default: false) { it = underline(it) }
  if run.at("strike", default: false) { it = strike(it) }
  if "link" in run {
    if run.link.kind == "within" { link(label(run.link.anchor), it) } else { link(run.link.address, it) }
  } else { it }
}
#let set-note(run) = {
  let name = "note " + str(run.number)
  if run.again { footnote(label(name)) } else {
    [#footnote(h(0.25em) + doc.notes.at(run.number - 1).runs.map(set-text).join())#label(name)]
  }
}
#let set-runs(runs) = runs.map(run => if run.kind == "note" { set-note(run) } else { set-text(run) }).join()
#let anchored(it, owner) = if "anchor" in owner { [#it#label(owner.anchor)] } else { it }

// Paragraphs ----------------------------------------------------------------------------------------------------

#let set-label(it) = context {
  let own = measure(it).width
  box(width: if own + 4pt > step { own + 5pt } else { step }, align(start, it))
}
#let set-provision(b) = {
  let inner = if b.label == "" { set-runs(b.runs) } else {
    let mark = if b.role == "preambular" { text(size: 8pt, b.label) } else { b.label }
    par(hanging-indent: step, set-label(mark) + set-runs(b.runs))
  }
  let hang = if b.role == "omission" or b.role == "preambular" and b.label == "" { step } else { 0pt }
  anchored(block(inset: from-side(b.level * step + hang), inner), b)
}
#let set-paragraph(b) = {
  let inner = if b.label == "" { set-runs(b.runs) } else {
    par(hanging-indent: step, set-label(b.label) + set-runs(b.runs))
  }
  block(inset: from-side(b.level * step), inner)
}
#let set-words(b) = {
  let it = set-runs(b.runs)
  if b.role == "masthead" { block(above: 0.6em, below: 0.6em, text(size: 9pt, par(justify: false, it))) }
  else if b.role == "subtitle" { block(above: 0.8em, below: 1.2em, sticky: true, text(weight: "semibold", par(justify: false, it))) }
  else if b.role == "lead" { block(below: 1.4em, text(size: 11pt, it)) }
  else if b.role == "citation" { block(above: 0.6em, below: 1.4em, inset: from-side(step), text(size: 8.5pt, it)) }
  else if b.role == "remark" { block(below: 1.2em, text(size: 8.5pt, it)) }
  else if b.role == "instruction" { block(above: 1.4em, sticky: true, it) }
  else { block(it) }
}

// Headings ------------------------------------------------------------------------------------------------------

#show heading.where(level: 1): it => block(above: 0pt, below: 1.6em, width: 100%, {
  set par(justify: false)
  text(size: 18pt, weight: "bold", it.body)
  v(0.5em, weak: true)
  line(length: 100%, stroke: 1.2pt + ink)
})
#show heading.where(level: 2): it => block(above: 1.6em, below: 1.2em, sticky: true, {
  set par(justify: false)
  text(size: 13.5pt, weight: "bold", it.body)
})
#show heading.where(level: 3): it => block(above: 1.8em, below: 1em, sticky: true, {
  set par(justify: false)
  text(size: 11.5pt, weight: "bold", it.body)
})
#show heading.where(level: 4): it => block(above: 1.4em, below: 0.7em, sticky: true, {
  text(size: 10.5pt, weight: "bold", it.body)
})
#show heading.where(level: 5): it => block(above: 1.2em, below: 0.7em, sticky: true, {
  text(size: 10.5pt, weight: "regular", style: "italic", it.body)
})
#let set-heading(b) = {
  if b.newPage { pagebreak(weak: true) }
  [#heading(level: b.level, outlined: b.listed, bookmarked: true, b.text)#label(b.anchor)]
}

// Tables --------------------------------------------------------------------------------------------------------

#let set-table(t) = {
  let columns = t.widths.len()
  let body = ()
  // A first cell that spans rows and does not break keeps them on one page: a topic with its first rows, the line
  // of a part with its first row.
  let held = 0
  for (at-row, row) in t.rows.enumerate() {
    let fill = if row.shaded { shade } else { none }
    let above = if row.opens { 0.6pt + ink } else { hairline }
    if held == 0 {
      held = 1
      let most = if row.opens { 4 } else { 1 }
      while at-row + held < t.rows.len() and not t.rows.at(at-row + held).opens and (held < most or t.rows.at(at-row + held - 1).keepWithNext) { held += 1 }
      body.push(table.cell(
        rowspan: held,
        stroke: (top: if row.opens { above } else { none }),
        breakable: false,
        anchored(strong(set-runs(row.cells.first())), row),
      ))
    }
    held -= 1
    for (at, cell) in row.cells.enumerate().slice(1) {
      let inner = set-runs(cell)
      let last = at == row.cells.len() - 1
      body.push(table.cell(
        colspan: if last { columns - at } else { 1 },
        fill: fill,
        stroke: (top: above),
        breakable: false,
        if row.keepWithNext { emph(inner) } else { inner },
      ))
    }
  }
  set text(size: 7.8pt)
  set par(justify: false, leading: 0.5em, spacing: 0.5em)
  table(
    columns: t.widths.map(w => w * 1fr),
    inset: (x: 3pt, y: 3.2pt),
    align: start + top,
    stroke: none,
    table.header(
      repeat: true,
      ..t.head.flatten().map(cell => table.cell(
        colspan: cell.columns,
        rowspan: cell.rows,
        align: start + bottom,
        stroke: (top: 0.9pt + ink, bottom: 0.9pt + ink),
        text(size: 7pt, emph(cell.text)),
      )),
    ),
    ..body,
    table.hline(stroke: 0.9pt + ink),
  )
}

#let set-block(b) = {
  if b.kind == "heading" { set-heading(b) }
  else if b.kind == "provision" { set-provision(b) }
  else if b.kind == "paragraph" { set-paragraph(b) }
  else if b.kind == "table" { set-table(b) }
  else { set-words(b) }
}

// Pages ---------------------------------------------------------------------------------------------------------

#let margins = (top: 2.9cm, bottom: 2.6cm, x: 2.4cm)
#let title-line(it) = {
  set par(justify: false, leading: 0.5em)
  let it-words = set-runs(it.runs)
  if it.role == "title" { text(size: 27pt, weight: "bold", block(above: 0.5em, below: 0.5em, it-words)) }
  else if it.role == "body" { block(below: 0.9em, text(size: 12pt, it-words)) }
  else if it.role == "subtitle" { block(below: 0.8em, text(size: 14pt, it-words)) }
  else { block(above: 1.6em, text(size: 8.5pt, it-words)) }
}
// As the United Nations heads its documents: the symbol above a rule, the body beside the block of distribution,
// then the organ, the meeting and the item, the title, the author.
#let masthead(sheet) = {
  let of(role) = sheet.lines.filter(it => it.role == role)
  set par(justify: false, leading: 0.55em)
  for it in of("symbol") { align(end, text(size: 13pt, weight: "bold", set-runs(it.runs))) }
  line(length: 100%, stroke: 0.6pt + ink)
  let at = sheet.lines.position(it => it.role == "distribution")
  let above = if at == none { () } else { sheet.lines.slice(0, at).filter(it => it.role != "symbol") }
  if at != none {
    grid(
      columns: (1fr, 5cm),
      column-gutter: 1cm,
      for it in above { block(below: 0.6em, text(size: 13pt, weight: "bold", set-runs(it.runs))) },
      for it in of("distribution") { block(below: 0.5em, text(size: 9pt, set-runs(it.runs))) },
    )
    line(length: 100%, stroke: 1.6pt + ink)
  }
  v(0.6em)
  for it in sheet.lines.slice(above.len() + of("symbol").len()).filter(it => it.role != "distribution") {
    if it.role == "title" { block(above: 2.2em, below: 1.4em, text(size: 16pt, weight: "bold", set-runs(it.runs))) }
    else if it.role == "subtitle" { block(below: 0.8em, text(size: 11pt, weight: "bold", set-runs(it.runs))) }
    else { block(above: 0.8em, below: 0.8em, text(size: 10.5pt, set-runs(it.runs))) }
  }
}
#for sheet in doc.titlePages {
  page(paper: paper, margin: margins, header: none, footer: none, {
    if sheet.lines.any(it => it.role == "symbol" or it.role == "distribution") { masthead(sheet) } else {
      v(1fr)
      for (at, it) in sheet.lines.enumerate() {
        if it.role == "title" and (at == 0 or sheet.lines.at(at - 1).role != "title") {
          v(1em)
          line(length: 3cm, stroke: 2.4pt + ink)
          v(0.8em)
        }
        title-line(it)
        if it.role == "title" and (at == sheet.lines.len() - 1 or sheet.lines.at(at + 1).role != "title") { v(1em) }
      }
    }
    v(2fr)
    sheet.foot.map(title-line).join()
  })
}
#let bare-page(blocks) = if blocks.len() > 0 {
  page(paper: paper, margin: margins, header: none, footer: none, {
    v(1fr)
    set text(size: 8.5pt)
    blocks.map(set-block).join()
  })
}
#bare-page(doc.imprint)

#let head = context {
  set text(size: 8pt)
  if here().page() == 1 { none } else {
    set par(justify: false)
    align(start, doc.runningHead)
    v(-0.5em)
    line(length: 100%, stroke: 0.4pt)
  }
}
#let foot = context align(center, text(size: 8.5pt, counter(page).display()))
#set page(paper: paper, margin: margins, header: head, header-ascent: 0.7cm, footer: foot)

#if doc.contents != none {
  set page(numbering: "i")
  block(below: 1.6em, width: 100%, {
    text(size: 18pt, weight: "bold", doc.contents.title)
    v(0.5em, weak: true)
    line(length: 100%, stroke: 1.2pt + ink)
  })
  show outline.entry: set par(justify: false)
  show outline.entry.where(level: 1): set block(above: 1.3em)
  show outline.entry.where(level: 1): set text(weight: "bold")
  show outline.entry.where(level: 2): set block(above: 1.1em)
  show link: set text(fill: ink)
  outline(title: none, depth: 3, indent: step)
  v(1em)
  doc.contents.remarks.map(set-block).join()
  pagebreak(weak: true)
}
#if doc.preliminary.len() > 0 {
  set page(numbering: "i")
  doc.preliminary.map(set-block).join()
  pagebreak(weak: true)
}
#set page(numbering: "1")
#counter(page).update(1)
#doc.blocks.map(set-block).join()
#bare-page(doc.back)
`;
