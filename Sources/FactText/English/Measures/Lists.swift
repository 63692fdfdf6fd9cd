/// Figures that take a figure before them apart: "287 dead: 118 soldiers, 101 guerrillas and 68 civilians", "ten people died,
/// six men and four women", "four teachers were taken. They are three Swedes and a Dane".
extension SentenceMeasures {
    /// Gives the members of every list that adds up to a figure before it what is told of that figure.
    func readLists() {
        var first = 0
        while first < drafts.count {
            let last = lastMember(first)
            if last > first { readList(first...last) }
            first = last + 1
        }
    }

    /// The last of the figures that follow one, with nothing but marks and "and" between.
    private func lastMember(_ first: Int) -> Int {
        guard isMember(first) else { return first }
        var last = first
        while last + 1 < drafts.count, isMember(last + 1), let from = drafts[last]?.phrase.chunks.upperBound,
            let to = drafts[last + 1]?.phrase.chunks.lowerBound, from < to,
            scene.chunks[from..<to].allSatisfy({ $0.kind == .comma || $0.kind == .conjunction || $0.kind == .semicolon }
            )
        {
            last += 1
        }
        return last
    }

    private func isMember(_ i: Int) -> Bool {
        guard let draft = drafts[i], draft.optional == nil, draft.phrase.head != nil else { return false }
        return scene.numerals[i].figure.bounds.low == scene.numerals[i].figure.bounds.high
    }

    /// Whether a member has nothing else told of it than its whole.
    private func canTake(_ i: Int, _ measure: Measure) -> Bool {
        guard let draft = drafts[i] else { return false }
        guard let finding = draft.finding, draft.group != nil else { return true }
        return finding.isWeak || finding.rule == RoleFinder.coordination || finding.measure == measure
    }

    private func readList(_ members: ClosedRange<Int>) {
        let sum = members.reduce(0) { $0 + (scene.numerals[$1].figure.nominal ?? 0) }
        let isThings = members.contains { drafts[$0]?.group == .things }
        guard members.allSatisfy({ drafts[$0]?.group == nil || (drafts[$0]?.group == .things) == isThings }) else {
            return
        }
        for j in (0..<members.lowerBound).reversed() {
            guard let whole = drafts[j], whole.optional == nil, let finding = whole.finding,
                scene.numerals[j].figure.nominal == sum, finding.measure.isOfPersons != isThings,
                members.allSatisfy({ canTake($0, finding.measure) })
            else { continue }
            for i in members { takeApart(i, finding.measure, finding.predicate, whole.group) { $0.whole = j } }
            return
        }
        // Mentions stand in the order of the text: those of the sentence before are the last ones.
        for number in mentions.indices.reversed() {
            guard mentions[number].sentence >= index - 1 else { return }
            let whole = mentions[number]
            guard whole.numeral.figure.nominal == sum, !whole.measure.isOptional,
                whole.measure.isOfPersons != isThings, members.allSatisfy({ canTake($0, whole.measure) })
            else { continue }
            for i in members {
                takeApart(i, whole.measure, whole.predicate ?? whole.span, whole.group) { $0.wholeMention = number }
            }
            return
        }
    }

    private func takeApart(
        _ i: Int, _ measure: Measure, _ predicate: Range<Int>, _ group: Group?, _ relate: (Draft) -> Void
    ) {
        guard let draft = drafts[i] else { return }
        draft.finding = Finding(measure: measure, predicate: predicate, rule: "member of a list")
        draft.group = draft.group ?? group
        draft.isPart = true
        relate(draft)
    }

    /// "took 26 lives - 19 worshippers, five boys from the school, a hawker and the imam -": what a mark sets beside a
    /// figure takes it apart as far as its members are numbered, whatever stands with them, as long as no verb does.
    func readApposedLists() {
        for j in drafts.indices.dropLast() {
            guard let whole = drafts[j], whole.optional == nil, !whole.isPart, let finding = whole.finding,
                let value = scene.numerals[j].figure.nominal, let inside = apposed(to: whole.phrase)
            else { continue }
            let members = drafts.indices.filter { i in
                i > j && drafts[i].map { inside.contains($0.phrase.chunks.lowerBound) && $0.optional == nil } == true
            }
            let isThings = !finding.measure.isOfPersons
            let sum = members.reduce(0) { $0 + (scene.numerals[$1].figure.nominal ?? 0) }
            guard let first = members.first, drafts[first]?.phrase.chunks.lowerBound == inside.lowerBound, sum <= value,
                members.count > 1,
                members.allSatisfy({ i in
                    guard let draft = drafts[i], draft.phrase.head != nil, !draft.phrase.isPartitive else {
                        return false
                    }
                    return draft.group.map { ($0 == .things) == isThings } ?? false
                })
            else { continue }
            for i in members where canTake(i, finding.measure) {
                // Single survivors are no victims.
                if scene.numerals[i].isArticle, finding.measure == .evacuated { continue }
                takeApart(i, finding.measure, finding.predicate, whole.group) { $0.whole = j }
            }
        }
    }

    /// The chunks that a dash, a colon or a parenthesis sets beside a phrase, up to the mark that closes them; `nil` where
    /// nothing is, or a clause of its own.
    private func apposed(to phrase: CountedPhrase) -> Range<Int>? {
        var open = phrase.chunks.upperBound
        while scene.kind(open) == .preposition, scene.kind(open + 1) == .noun { open += 2 }
        let closes: Set<ChunkKind>
        switch scene.kind(open) {
        case .dash: closes = [.dash, .semicolon, .terminal]
        case .colon: closes = [.semicolon, .terminal, .dash]
        case .parenthesisOpen: closes = [.parenthesisClose]
        default: return nil
        }
        var end = open + 1
        while let kind = scene.kind(end), !closes.contains(kind) {
            if kind == .verb && !scene.chunks[end].verb.isDisjoint(with: .finite) { return nil }
            end += 1
        }
        return open + 1 < end ? (open + 1)..<end : nil
    }
}
