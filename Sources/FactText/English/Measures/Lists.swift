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

    /// The last of the figures that follow one, with nothing but marks, "and" and where they are from between.
    private func lastMember(_ first: Int) -> Int {
        guard isMember(first) else { return first }
        var last = first
        while last + 1 < drafts.count, isMember(last + 1), let from = drafts[last]?.phrase.chunks.upperBound,
            let to = drafts[last + 1]?.phrase.chunks.lowerBound, from < to, isListed(from..<to)
        {
            last += 1
        }
        return last
    }

    /// "five boys [from the school and] two nurses": a list goes on.
    private func isListed(_ between: Range<Int>) -> Bool {
        var sawMark = false
        for i in between {
            switch scene.chunks[i].kind {
            case .comma, .conjunction, .semicolon: sawMark = true
            case .preposition where !sawMark && scene.kind(i + 1) == .noun: break
            case .noun where !sawMark && scene.kind(i - 1) == .preposition && scene.chunks[i].numeral == nil: break
            default: return false
            }
        }
        return sawMark
    }

    private func isMember(_ i: Int) -> Bool {
        guard let draft = drafts[i], draft.optional == nil, draft.phrase.head != nil else { return false }
        return scene.numerals[i].figure.bounds.low == scene.numerals[i].figure.bounds.high
    }

    /// Whether a member has nothing else told of it than its whole.
    private func canTake(_ i: Int, _ measure: Measure, after whole: Int? = nil) -> Bool {
        guard let draft = drafts[i] else { return false }
        guard let finding = draft.finding, draft.group != nil else { return true }
        // "pulled out 14 bodies: eight men and six women": the verb governs the whole.
        if let whole, let end = drafts[whole]?.phrase.end, finding.predicate.upperBound <= end { return true }
        return finding.isWeak || finding.rule == RoleFinder.coordination || finding.measure == measure
    }

    /// "26 lives – 19 worshippers, five boys and the imam –", "two deaths: a motorist and a teacher": whether a list opens
    /// right behind its whole.
    private func isApposed(_ first: Int, to whole: Int) -> Bool {
        guard let from = drafts[whole]?.phrase.chunks.upperBound, let to = drafts[first]?.phrase.chunks.lowerBound,
            from < to, let mark = (from..<to).last(where: { scene.kind($0) == .dash || scene.kind($0) == .colon })
        else { return false }
        return mark == to - 1
            && scene.chunks[from..<mark].allSatisfy {
                switch $0.kind {
                case .preposition, .noun, .adverb, .adjective: true
                default: false
                }
            }
    }

    private func readList(_ members: ClosedRange<Int>) {
        let sum = members.reduce(0) { $0 + (scene.numerals[$1].figure.nominal ?? 0) }
        let isThings = members.contains { drafts[$0]?.group == .things }
        guard members.allSatisfy({ drafts[$0]?.group == nil || (drafts[$0]?.group == .things) == isThings }) else {
            return
        }
        for j in (0..<members.lowerBound).reversed() {
            guard let whole = drafts[j], whole.optional == nil, let finding = whole.finding,
                let value = scene.numerals[j].figure.nominal, finding.measure.isOfPersons != isThings
            else { continue }
            // Those without a number are no members: "and the imam".
            let isOpen = sum < value && sum * 2 >= value && isApposed(members.lowerBound, to: j)
            guard value == sum || isOpen else { continue }
            // "23 casualties: nine dead and 14 wounded": they tell themselves what befell them.
            if finding.measure == .casualties, members.allSatisfy({ Self.isHarm(drafts[$0]?.finding?.measure) }) {
                for i in members {
                    drafts[i]?.group = drafts[i]?.group ?? whole.group
                    drafts[i]?.isPart = true
                    drafts[i]?.whole = j
                }
                return
            }
            guard members.allSatisfy({ canTake($0, finding.measure, after: j) }) else { continue }
            for i in members { takeApart(i, finding.measure, finding.predicate, whole.group) { $0.whole = j } }
            return
        }
        guard members.count > 1 else { return }
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

    private static func isHarm(_ measure: Measure?) -> Bool { measure == .killed || measure == .wounded }

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
