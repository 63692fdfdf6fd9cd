import FactText

/// Disagreements for people: a heading each, and under it one line a claim, from the lowest figure up.
public struct DisagreementText {
    private static let gap = "  "
    /// The quote is worth its column only when so much of it shows.
    private static let leastQuote = 30

    private let style: TextStyle
    private let explains: Bool
    private let widths: [Int]
    private let quoteWidth: Int?

    /// The text of all disagreements, fitted to the reader's terminal.
    ///
    /// - Parameter explains: whether each is followed by why its claims are comparable and what separates them.
    public static func text(_ disagreements: [Disagreement], explains: Bool, style: TextStyle) -> String {
        let printer = DisagreementText(disagreements, explains: explains, style: style)
        return disagreements.map(printer.text).joined(separator: "\n")
    }

    private init(_ disagreements: [Disagreement], explains: Bool, style: TextStyle) {
        self.style = style
        self.explains = explains
        // One set of widths for all, so that the eye runs down the whole page; no column takes it all.
        let rows = disagreements.flatMap { $0.claims.map(Self.cells) }
        let room = style.width.map { $0 - 2 }
        let most = [8, 24, room.map { $0 / 4 } ?? .max, room.map { $0 / 6 } ?? .max, 10]
        widths = most.indices.map { column in
            min(most[column], rows.map { DisplayWidth.of($0[column]) }.max() ?? 0)
        }
        let taken = widths.reduce(0) { $0 + $1 + Self.gap.count }
        quoteWidth = room.map { $0 - taken }
    }

    /// Number, figure, actor, outlet and day of a claim.
    private static func cells(of stored: StoredClaim) -> [String] {
        // A part is no rival of the whole that another outlet gives, and must not look like one.
        let figure = stored.claim.figureWords + (stored.claim.subsetOf == nil ? "" : " (part)")
        return [
            "#\(stored.id)", figure, stored.actorName ?? stored.claim.actor ?? "–", stored.outlet,
            stored.claim.asOf?.iso ?? "",
        ].map(DisplayWidth.oneLine)
    }

    private func text(_ disagreement: Disagreement) -> String {
        var text = heading(of: disagreement)
        for claim in disagreement.claims.sorted(by: Self.isBelow) { text += line(of: claim) }
        if explains {
            for sentence in disagreement.explanation {
                let lines = DisplayWidth.wrapped(sentence, to: max(30, (style.width ?? 100) - 6))
                for (index, part) in lines.enumerated() { text += (index == 0 ? "  · " : "    ") + part + "\n" }
            }
        }
        return text
    }

    /// From the lowest figure up; what is open below stands first, and the order of equal ones is theirs.
    private static func isBelow(_ a: StoredClaim, _ b: StoredClaim) -> Bool {
        let (x, y) = (a.claim.figure.bounds, b.claim.figure.bounds)
        let key = ((x.low ?? -.infinity), (x.high ?? .infinity), a.claim.asOf?.iso ?? "", a.id)
        return key < ((y.low ?? -.infinity), (y.high ?? .infinity), b.claim.asOf?.iso ?? "", b.id)
    }

    private func heading(of disagreement: Disagreement) -> String {
        let emphasis: TextStyle.Emphasis =
            switch disagreement.verdict {
            case .contradiction: .boldRed
            case .update: .yellow
            case .compatible: .cyan
            case .agreement: .green
            }
        let whom = [disagreement.group.rawValue, disagreement.side].compactMap { $0 }.joined(separator: ", ")
        let voices =
            "\(disagreement.outlets) outlet\(disagreement.outlets == 1 ? "" : "s"), "
            + "\(disagreement.origins) origin\(disagreement.origins == 1 ? "" : "s")"
        let subject = "\(disagreement.measure.rawValue): \(whom)"
        let first =
            style.apply(emphasis, to: disagreement.verdict.rawValue.uppercased()) + Self.gap
            + style.apply(.bold, to: subject) + Self.gap + style.apply(.faint, to: "(\(voices))")
        let when = DateWords.span(disagreement.eventStart, disagreement.eventEnd)
        let event = [disagreement.name, disagreement.place, when].compactMap { $0 }.joined(separator: " · ")
        let second = style.width.map { DisplayWidth.cut(event, to: $0) } ?? event
        return first + "\n" + style.apply(.faint, to: second) + "\n"
    }

    private func line(of stored: StoredClaim) -> String {
        let cells = Self.cells(of: stored)
        var line = "  "
        for (column, width) in widths.enumerated() {
            let cell = DisplayWidth.cut(cells[column], to: width)
            let padded = DisplayWidth.padded(cell, to: width, right: column == 0)
            line += (column == 1 ? style.apply(.bold, to: padded) : padded) + Self.gap
        }
        let quote: String
        if quoteWidth.map({ $0 >= Self.leastQuote }) ?? true {
            quote = self.quote(of: stored, width: quoteWidth)
        } else {
            // A narrow terminal has no room beside the figure: the quote goes below it.
            let indent = String(repeating: " ", count: 4 + widths[0])
            quote = self.quote(of: stored, width: style.width.map { $0 - indent.count })
            while line.last == " " { line.removeLast() }
            if !quote.isEmpty { line += "\n" + indent }
        }
        line += quote
        while line.last == " " { line.removeLast() }
        return line + "\n"
    }

    private func quote(of stored: StoredClaim, width: Int?) -> String {
        guard let quote = stored.quote else { return "" }
        var figure: Range<Int>?
        if stored.hasSpan, let sentence = stored.claim.sentence, sentence.contains(stored.claim.span.lowerBound) {
            figure =
                stored.claim.span.lowerBound - sentence.lowerBound..<stored.claim.span.upperBound - sentence.lowerBound
        }
        let (text, words) = QuoteWindow.cut(quote, around: figure, to: width)
        guard style.hasColor, let words, let range = text.firstRange(of: words) else { return text }
        return text[..<range.lowerBound] + style.apply(.bold, to: words) + text[range.upperBound...]
    }
}
