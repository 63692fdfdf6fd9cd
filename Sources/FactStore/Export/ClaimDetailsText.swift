import FactText

/// One claim with its provenance, for people: the sentence first, then who, when and why.
public enum ClaimDetailsText {
    private static let labelWidth = 12

    /// The text, fitted to the reader's terminal.
    public static func text(of details: ClaimDetails, style: TextStyle) -> String {
        let claim = details.claim.claim
        var text = style.apply(.bold, to: "Claim \(details.claim.id): \(headline(of: claim))") + "\n\n"
        if let quote = quote(of: details.claim, style: style) { text += quote + "\n" }
        let blocks = blocks(of: details).map { block in
            block.map { line($0.label, $0.value, style: style) }.joined()
        }
        return text + blocks.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    /// The same facts as a table of fields and values.
    public static func table(of details: ClaimDetails) -> ResultTable {
        let claim = details.claim
        let head: [(String, Cell)] = [
            ("claim", .integer(claim.id)), ("figure", .text(claim.claim.figureWords)),
            ("low", Cell(claim.claim.figure.bounds.low)), ("high", Cell(claim.claim.figure.bounds.high)),
            ("measure", .text(claim.claim.measure.rawValue)), ("group", .text(claim.claim.group.rawValue)),
            ("side", Cell(claim.claim.side)), ("words", .text(claim.claim.text)), ("quote", Cell(claim.quote)),
        ]
        let rest = blocks(of: details).joined().map { ($0.label, Cell.text($0.value)) }
        return ResultTable(columns: ["field", "value"], rows: (head + rest).map { [.text($0.0), $0.1] })
    }

    private static func blocks(of details: ClaimDetails) -> [[(label: String, value: String)]] {
        [position(of: details), provenance(of: details), reasons(of: details), decisions(of: details)].map { block in
            block.compactMap { field in field.value.map { (field.label, $0) } }
        }
    }

    /// `at least 32 killed (civilians, Nagorno-Karabakh), denied`.
    private static func headline(of claim: Claim) -> String {
        let whom = [claim.group.rawValue, claim.side].compactMap { $0 }.joined(separator: ", ")
        return "\(claim.figureWords) · \(claim.measure.rawValue) · \(whom)"
    }

    /// The sentence with the figure marked: by colour where it shows, else in square brackets.
    private static func quote(of stored: StoredClaim, style: TextStyle) -> String? {
        guard let quote = stored.quote else { return nil }
        let claim = stored.claim
        var marked = DisplayWidth.oneLine(quote)
        if stored.hasSpan, let sentence = claim.sentence, sentence.contains(claim.span.lowerBound) {
            let scalars = quote.unicodeScalars
            let before = scalars.prefix(claim.span.lowerBound - sentence.lowerBound)
            let after = scalars.dropFirst(claim.span.upperBound - sentence.lowerBound)
            marked = DisplayWidth.oneLine("\(String(before))[\(claim.text)]\(String(after))")
        }
        let lines = DisplayWidth.wrapped("“\(marked)”", to: (style.width ?? 100) - 4)
        return lines.map { "  " + emphasized($0, style: style) + "\n" }.joined()
    }

    private static func emphasized(_ line: String, style: TextStyle) -> String {
        guard style.hasColor, let open = line.firstIndex(of: "["), let close = line.firstIndex(of: "]"), open < close
        else { return line }
        let words = String(line[open...close])
        return line[..<open] + style.apply(.bold, to: words) + line[line.index(after: close)...]
    }

    private static func line(_ label: String, _ value: String, style: TextStyle) -> String {
        let indent = labelWidth + 4
        let lines = DisplayWidth.wrapped(DisplayWidth.oneLine(value), to: max(20, (style.width ?? 100) - indent))
        let name = style.apply(.faint, to: DisplayWidth.padded(label, to: labelWidth))
        let rest = lines.dropFirst().map { String(repeating: " ", count: indent) + $0 + "\n" }.joined()
        return "  \(name)  \(lines.first ?? "")\n" + rest
    }

    private typealias Fields = [(label: String, value: String?)]

    private static func position(of details: ClaimDetails) -> Fields {
        let (stored, claim) = (details.claim, details.claim.claim)
        let cue = claim.cue.map { " (“\($0)”)" } ?? ""
        let because: (String?) -> String = { reason in reason.map { " – \($0)" } ?? "" }
        let event = stored.eventName.map { name in
            let when = DateWords.span(stored.eventStart, stored.eventEnd).map { ", \($0)" } ?? ""
            let place = stored.eventPlace.map { ", \($0)" } ?? ""
            return "\(name)\(when)\(place)\(because(details.eventReason))"
        }
        return [
            ("asserted by", (claim.actor ?? "the outlet itself") + cue),
            ("via", claim.via),
            ("actor", stored.actorName.map { $0 + because(details.actorReason) }),
            ("as of", claim.asOf?.iso),
            ("happened", DateWords.span(claim.eventStart, claim.eventEnd)),
            ("place", claim.place),
            ("event", event),
            ("origin", details.origin.map { $0 + because(details.originReason) }),
            ("part of", stored.wholeID.map { "claim \($0)" }),
            ("parts", details.parts.isEmpty ? nil : details.parts.map { "claim \($0)" }.joined(separator: ", ")),
        ]
    }

    private static func provenance(of details: ClaimDetails) -> Fields {
        let stored = details.claim
        let span = stored.claim.span
        let version =
            details.versionCount > 1 ? "version \(details.versionNumber) of \(details.versionCount), " : ""
        let found =
            details.rulesVersion.map { "rules \($0), confidence \(ClaimJSON.rounded(stored.claim.confidence))" }
            ?? "imported"
        return [
            ("outlet", "\(stored.outlet), \(stored.published.iso)"),
            ("title", stored.title),
            ("url", stored.url),
            ("document", stored.document + (details.path.map { " (\($0))" } ?? "")),
            ("text", stored.hasSpan ? "\(version)code points \(span.lowerBound) to \(span.upperBound)" : nil),
            ("SHA-256", details.sha256),
            ("in store", "\(details.ingestedAt); \(found), \(details.extractedAt)"),
            ("standing", details.isCurrent ? nil : "no longer current: a newer version or reading has taken its place"),
        ]
    }

    private static func reasons(of details: ClaimDetails) -> Fields {
        let stored = details.claim
        return stored.claim.reasons.map { reason in
            (reason.field, reason.rule + (words(of: reason, in: stored).map { ": “\($0)”" } ?? ""))
        }
    }

    private static func decisions(of details: ClaimDetails) -> Fields {
        details.decisions.map { ("decision", DecisionLines.words($0)) }
    }

    /// The words of a reason, where they stand in the quote.
    private static func words(of reason: Reason, in stored: StoredClaim) -> String? {
        guard let words = reason.words, let sentence = stored.claim.sentence, let quote = stored.quote,
            sentence.lowerBound <= words.lowerBound, words.upperBound <= sentence.upperBound
        else { return nil }
        let scalars = quote.unicodeScalars.dropFirst(words.lowerBound - sentence.lowerBound).prefix(words.count)
        return String(String.UnicodeScalarView(scalars))
    }
}
