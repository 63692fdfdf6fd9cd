import FactText

/// Says in words why the claims of a disagreement are comparable, and what separates them.
enum Explanation {
    /// One sentence a line: what they have in common, who stands where, then what separates them.
    static func sentences(_ group: PositionGroup, _ claims: [StoredClaim]) -> [String] {
        guard let first = claims.first else { return [] }
        var sentences = [common(group, first)]
        var widest: [Verdict: PositionPair] = [:]
        var counts: [PairReason: Int] = [:]
        for pair in group.pairs {
            if pair.gap > widest[pair.verdict]?.gap ?? -1 { widest[pair.verdict] = pair }
            for reason in pair.reasons { counts[reason, default: 0] += 1 }
        }
        sentences += strongest(widest, claims)
        sentences += reasons(counts)
        sentences += overTime(claims)
        if group.origins < group.outlets {
            sentences.append(
                "The \(group.outlets) outlets are \(count(group.origins, "independent voice")): "
                    + "some print the same source or the same text.")
        }
        let shown = claims.count { $0.claim.modality == .possible }
        if shown > 0 {
            sentences.append(
                "\(count(shown, "figure")) that the texts call only possible \(shown == 1 ? "stands" : "stand") beside, "
                    + "as no rival to anything.")
        }
        return sentences
    }

    private static func common(_ group: PositionGroup, _ first: StoredClaim) -> String {
        let whom = group.side.map { "\(group.group.rawValue) of \($0)" } ?? group.group.rawValue
        var text = "All tell how many \(whom) were counted as \(group.measure.rawValue) in one event, \(group.event)"
        let days = [first.eventStart?.iso, first.eventEnd?.iso].compactMap { $0 }
        let place = first.eventPlace.map { "in \($0)" }
        let when =
            days.isEmpty ? nil : days[0] == days.last ? "on \(days[0])" : "from \(days[0]) to \(days[days.count - 1])"
        let what = [place, when].compactMap { $0 }.joined(separator: ", ")
        if !what.isEmpty { text += " (\(what))" }
        return text + "."
    }

    /// The widest pair of each verdict, the strongest verdict first.
    private static func strongest(_ pairs: [Verdict: PositionPair], _ claims: [StoredClaim]) -> [String] {
        var sentences: [String] = []
        for verdict in Verdict.allCases.sorted().reversed() where verdict != .agreement {
            guard let widest = pairs[verdict] else { continue }
            let (a, b) = (claims[widest.a], claims[widest.b])
            let between = "\(who(a)) has \(a.claim.figureWords), \(who(b)) \(b.claim.figureWords)"
            let apart = "\(Figure.grouped(widest.gap)) apart"
            switch verdict {
            case .contradiction:
                let why =
                    widest.reasons.contains(.revisedDown)
                    ? "the later figure is lower, though such a number can only grow"
                    : "both as of \(a.claim.asOf?.iso ?? "the same time"), and no number is both"
                sentences.append("Contradiction: \(between) (\(apart)); \(why).")
            case .update:
                sentences.append(
                    "Update: \(between) (\(apart)), as of \(a.claim.asOf?.iso ?? "?") and \(b.claim.asOf?.iso ?? "?").")
            case .compatible:
                sentences.append("Compatible: \(between); both can be true, with \(apart) between the numbers named.")
            case .agreement: break
            }
        }
        if sentences.isEmpty { sentences.append("All give the same figure.") }
        return sentences
    }

    /// Who was first, who changed the figure last, and who still printed an old one.
    private static func overTime(_ claims: [StoredClaim]) -> [String] {
        let timeline = Timeline(claims)
        func told(_ step: Timeline.Step) -> String {
            let claim = claims[step.claim]
            return "\(claim.claim.figureWords) by \(who(claim)) as of \((claim.claim.asOf ?? claim.published).iso)"
        }
        var sentences: [String] = []
        let changes = timeline.steps.filter { [.raised, .lowered].contains($0.change) }
        if let first = timeline.steps.first, let last = changes.last, first.claim != last.claim {
            let often = changes.count == 1 ? "once" : "\(changes.count) times"
            sentences.append(
                "Over time: first \(told(first)); changed \(often), last \(last.change.rawValue) to \(told(last)).")
        }
        if !timeline.stale.isEmpty {
            let outlets = Set(timeline.stale.map { claims[$0].outlet }).sorted().joined(separator: ", ")
            sentences.append("Behind: \(outlets) printed a lower figure when a higher one was known.")
        }
        return sentences
    }

    private static func reasons(_ counts: [PairReason: Int]) -> [String] {
        PairReason.allCases.compactMap { reason in
            guard let number = counts[reason] else { return nil }
            let pairs = "\(count(number, "pair"))"
            switch reason {
            case .scope: return "Scope: in \(pairs) one counts people and the other a class of them."
            case .attribution:
                return "Attribution: in \(pairs) the same figure is laid to different actors, "
                    + "or one actor is quoted with different figures."
            case .denied: return "Denied: in \(pairs) somebody denies one of the figures."
            case .copy: return "Copy: \(pairs) \(number == 1 ? "has" : "have") one origin, one voice and not two."
            case .revisedDown: return nil
            }
        }
    }

    private static func who(_ claim: StoredClaim) -> String {
        guard let actor = claim.actorName ?? claim.claim.actor else { return claim.outlet }
        return "\(actor) (\(claim.outlet))"
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
