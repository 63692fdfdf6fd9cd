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
}
