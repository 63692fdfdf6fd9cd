import FactText

/// A disagreement, an event or an actor with the reasons behind it, for people.
public enum NamedDetailsText {
    /// More pairs than this are for programs: JSON has them all.
    private static let mostPairs = 40

    /// The text, fitted to the reader's terminal.
    public static func text(of details: NamedDetails, style: TextStyle) -> String {
        switch details {
        case .disagreement(let details): disagreement(details, style)
        case .event(let details):
            TextTable(EventTable.all([details.event]), style: style).text
                + section("Why these claims are about it", style)
                + TextTable(EventTable.evidence(details.evidence), style: style).text
                + decisions(details.decisions, style)
        case .actor(let details):
            TextTable(ActorTable.all(details.actors), style: style).text
                + section("Its wordings, and why they are its own", style)
                + TextTable(ActorTable.wordings(of: details.actors), style: style).text
                + decisions(details.decisions, style)
        }
    }

    /// The rows behind it: a disagreement's claims, an event's evidence, an actor's wordings.
    public static func table(of details: NamedDetails) -> ResultTable {
        switch details {
        case .disagreement(let details): DisagreementTable.complete([details.disagreement])
        case .event(let details): EventTable.evidence(details.evidence)
        case .actor(let details): ActorTable.wordings(of: details.actors)
        }
    }

    private static func disagreement(_ details: DisagreementDetails, _ style: TextStyle) -> String {
        let disagreement = details.disagreement
        var text = DisagreementText.text([disagreement], explains: true, style: style)
        text += section("Why these claims are about one event", style)
        // Mostly one reason brought all of them together; what each article told is its own.
        let linked = Set(details.evidence.map(\.linked))
        if linked.count == 1, let why = linked.first, !why.isEmpty { text += item(why, style) }
        for evidence in details.evidence {
            let why = [evidence.told, linked.count == 1 ? "" : evidence.linked].filter { !$0.isEmpty }
            text += item("#\(evidence.claim)  \(why.joined(separator: ": "))", style)
        }
        text += section("What separates each two of them", style)
        let pairs = Array(disagreement.pairs.prefix(mostPairs + 1))
        for pair in pairs.prefix(mostPairs) { text += item(words(pair, of: disagreement), style) }
        if pairs.count > mostPairs { text += item("and more pairs: --format json has them all", style) }
        return text + decisions(details.decisions, style)
    }

    /// `#1 4, #14 6: update, 2 apart (attribution)`
    private static func words(_ pair: Disagreement.Pair, of disagreement: Disagreement) -> String {
        func figure(_ index: Int) -> String {
            let stored = disagreement.claims[index]
            return "#\(stored.id) \(stored.claim.figureWords)"
        }
        let gap = pair.gap > 0 ? ", \(Figure.grouped(pair.gap)) apart" : ""
        let reasons = pair.reasons.isEmpty ? "" : " (\(pair.reasons.map(\.rawValue).joined(separator: ", ")))"
        return "\(figure(pair.a)), \(figure(pair.b)): \(pair.verdict.rawValue)\(gap)\(reasons)"
    }

    private static func decisions(_ decisions: [DecisionMade], _ style: TextStyle) -> String {
        guard !decisions.isEmpty else { return "" }
        return section("What people decided", style) + decisions.map { item(DecisionLines.words($0), style) }.joined()
    }

    private static func section(_ title: String, _ style: TextStyle) -> String {
        "\n" + style.apply(.bold, to: title) + "\n"
    }

    private static func item(_ words: String, _ style: TextStyle) -> String {
        let lines = DisplayWidth.wrapped(DisplayWidth.oneLine(words), to: max(30, (style.width ?? 100) - 6))
        return lines.enumerated().map { ($0 == 0 ? "  · " : "    ") + $1 + "\n" }.joined()
    }
}
