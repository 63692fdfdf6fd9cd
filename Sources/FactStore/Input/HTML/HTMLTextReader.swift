/// Walks over a page and collects its text, and where in it the articles stand.
struct HTMLTextReader {
    /// What the page says of itself.
    private(set) var head = HTMLHead()

    private let bytes: [UInt8]
    private var output: [UInt8] = []
    private var pending = Gap.none
    private var articles: [Range<Int>] = []
    private var mains: [Range<Int>] = []
    private var articleStart: Int?
    private var articleDepth = 0
    private var mainStart: Int?
    private var skipped: (name: String, depth: Int)?

    /// What stands between the last character and the next one, the stronger winning.
    private enum Gap: Int {
        case none, space, tab, line
    }

    /// Elements whose content is no part of any article.
    private static let dropped: Set<String> = [
        "nav", "footer", "aside", "form", "button", "select", "template", "svg", "math", "object", "canvas",
        "video", "audio", "dialog",
    ]

    /// Elements that begin and end a line.
    private static let blocks: Set<String> = [
        "address", "article", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl",
        "dt",
        "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main",
        "ol",
        "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    ]

    /// A reader of valid UTF-8.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The text of the longest article, else of the main part, else of the whole page.
    var articleText: String {
        let whole = 0..<output.count
        let range = articles.max { $0.count < $1.count } ?? mains.max { $0.count < $1.count } ?? whole
        let chosen = String(decoding: output[range], as: UTF8.self).trimmingSpace()
        return chosen.isEmpty ? String(decoding: output, as: UTF8.self).trimmingSpace() : chosen
    }

    /// Reads the whole page.
    mutating func read() {
        var tokenizer = HTMLTokenizer(bytes)
        while let token = tokenizer.next() {
            switch token {
            case .text(let range): append(range)
            case .start(let name, let attributes): open(name, attributes)
            case .end(let name): close(name)
            case .raw(let name, let attributes, let content):
                if name == "title" { head.setTitle(HTMLEntities.resolved(bytes[content])) }
                if name == "script" { head.readScript(attributes, Array(bytes[content])) }
            }
        }
        closeArticle()
        closeMain()
    }

    private mutating func open(_ name: String, _ attributes: [(name: String, value: String)]) {
        head.readTag(name, attributes)
        if skipped != nil {
            if skipped?.name == name { skipped?.depth += 1 }
            return
        }
        // A page's header is its menu; an article's header is its headline.
        if Self.dropped.contains(name) || (name == "header" && articleDepth == 0 && mainStart == nil) {
            skipped = (name, 1)
            return
        }
        breakFor(name)
        switch name {
        case "article":
            articleDepth += 1
            if articleStart == nil { articleStart = output.count }
        case "main": if mainStart == nil { mainStart = output.count }
        default: break
        }
    }

    private mutating func close(_ name: String) {
        if let skipped {
            guard skipped.name == name else { return }
            self.skipped = skipped.depth > 1 ? (name, skipped.depth - 1) : nil
            need(.line)
            return
        }
        breakFor(name)
        switch name {
        case "article":
            articleDepth = max(0, articleDepth - 1)
            if articleDepth == 0 { closeArticle() }
        case "main": closeMain()
        default: break
        }
    }

    private mutating func closeArticle() {
        if let start = articleStart { articles.append(start..<output.count) }
        articleStart = nil
    }

    private mutating func closeMain() {
        if let start = mainStart { mains.append(start..<output.count) }
        mainStart = nil
    }

    private mutating func breakFor(_ name: String) {
        if Self.blocks.contains(name) { need(.line) }
        if name == "td" || name == "th" { need(.tab) }
    }

    private mutating func need(_ gap: Gap) {
        if gap.rawValue > pending.rawValue { pending = gap }
    }

    private mutating func append(_ range: Range<Int>) {
        guard skipped == nil else { return }
        // Resolved before white space is judged: a reference is never white space that layout may drop.
        for byte in HTMLEntities.resolved(bytes[range]).utf8 {
            if HTMLTokenizer.isSpace(byte) {
                need(.space)
                continue
            }
            if pending != .none, !output.isEmpty {
                output.append([0x20, 0x20, 0x09, 0x0A][pending.rawValue])
            }
            pending = .none
            output.append(byte)
        }
    }
}
