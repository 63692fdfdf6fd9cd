/// The group of those whom a phrase counts without saying who they are: "14 sustained injuries", "three others", "12 dead",
/// "eleven men" after a fight of soldiers, "a five-member team".
extension SentenceMeasures {
    /// How a phrase leaves out who is counted.
    private enum Unnamed {
        /// No noun at all: "five were wounded".
        case bare
        /// "three others", "thousands more"
        case rest
        /// "12 dead", "the 30 injured"
        case state
        /// "eleven men": soldiers where soldiers are spoken of.
        case men
        /// "a five-member team", "six members": of a force where one is spoken of.
        case body
    }

    private func unnamed(_ draft: Draft) -> Unnamed? {
        guard let head = draft.phrase.head, let counted = draft.phrase.counted else {
            guard draft.group == nil else { return nil }
            return draft.finding?.rule == "figure of a noun" ? .state : .bare
        }
        let facts = NounTable.table[scene.text.tokens[head].word]
        if facts.isRest { return .rest }
        if draft.group == nil { return .state }
        if draft.group == .men, counted.count == 1, Words.men.contains(scene.text.tokens[head].word) { return .men }
        guard draft.group == .people, counted.count == 1,
            !scene.isPreposition(draft.phrase.chunks.upperBound, Words.of)
        else { return nil }
        return facts.isCollective && Words.teams.contains(scene.text.lemma(head)) || facts.isMember ? .body : nil
    }

    /// Gives a figure whose own words name no group the group of those told of before.
    func nameGroup(_ draft: Draft, _ i: Int) {
        if let measure = draft.finding?.measure, !measure.isOfPersons, unnamed(draft) == .rest { draft.group = .things }
        guard let finding = draft.finding, finding.measure.isOfPersons, let kind = unnamed(draft) else { return }
        if kind == .bare, let force = force(of: draft) {
            draft.group = force
            return
        }
        // "three children were among the 19 dead"
        if scene.isPreposition(scene.before(draft.phrase.chunks.lowerBound), Words.among, Words.amongst) { return }
        var isAlone = true
        for j in (0..<i).reversed() {
            guard let other = drafts[j], !other.isPart else { continue }
            // "Thirty convicts broke out; nine were caught": they did it, whatever it counts for.
            guard other.finding?.measure.isOfPersons ?? roles.isUndergoer(other.phrase.chunks.lowerBound) else {
                continue
            }
            isAlone = false
            // "13 officers were injured and at least 200 arrested": who makes arrests is not arrested.
            if group(other.group, makesArrestsUnlike: other, in: finding) { continue }
            guard let group = other.group, group != .things, isKept(group, by: kind, of: other, at: j, in: draft),
                kind == .state ? !opensClause(between: j, and: i) : !opensRelative(between: j, and: i)
            else { continue }
            draft.group = group
            if kind != .rest || Self.ranks.contains(group) { draft.side = draft.side ?? other.side }
            return
        }
        // What another verb did to them is news of others: "a war which has killed hundreds of thousands".
        let isSubject = finding.verb.map { $0 >= draft.phrase.chunks.upperBound } ?? true
        guard isAlone, isSubject || kind == .rest || kind == .men || kind == .state || draft.phrase.refersBack,
            !scene.numerals[i].isNone
        else {
            return
        }
        let own =
            kind == .state || kind == .men && !isSubject
            ? nil : nounTopics(before: draft.phrase.chunks.lowerBound).first { $0.group != .people }
        guard let topic = own ?? whoBefore(draft, finding.measure, kind), let group = topic.group,
            // "a boy was killed. Eight died in 1972": one person's class says little of others.
            topic.value != 1 || Self.ranks.contains(group), isKept(group, by: kind, of: nil, at: nil, in: draft)
        else { return }
        draft.group = group
        if kind != .rest { draft.side = draft.side ?? topic.side }
    }

    private func group(_ group: Group?, makesArrestsUnlike other: Draft, in finding: Finding) -> Bool {
        group == .police && finding.measure == .detained && other.finding?.measure != .detained
    }

    /// "17 from the armed forces": whose they are.
    private func force(of draft: Draft) -> Group? {
        let from = draft.phrase.chunks.upperBound
        guard scene.isPreposition(from, Words.from), scene.kind(from + 1) == .noun else { return nil }
        let noun = scene.chunks[from + 1]
        let group = groups.group(of: noun.tokens, head: noun.head)
        return group.flatMap { Self.ranks.contains($0) ? $0 : nil }
    }

    /// Whether a phrase can stand for more of a group that was named before.
    private func isKept(_ group: Group, by kind: Unnamed, of other: Draft?, at number: Int?, in draft: Draft) -> Bool {
        switch kind {
        case .bare, .state:
            // "killed a civilian and wounded three": one person's class says little of others, but for those who serve.
            return number.map { !scene.numerals[$0].isArticle } ?? true || Self.ranks.contains(group)
        case .men, .body: return Self.ranks.contains(group)
        case .rest:
            // "83 soldiers and 493 others were killed": the others are no soldiers.
            if let number, roles.conjunct(before: draft.phrase).flatMap({ scene.numeral(startingAt: $0) }) == number,
                sharesVerb(draft, other)
            {
                return false
            }
            // "a woman was killed and three others were hurt": of any kind.
            return group != .women && group != .men
        }
    }

    private func sharesVerb(_ draft: Draft, _ other: Draft?) -> Bool {
        guard let finding = draft.finding else { return false }
        return finding.rule == RoleFinder.coordination || finding.predicate == other?.finding?.predicate
    }

    /// Those who serve or are held together, and are called men.
    private static let ranks: Set<Group> = [.combatants, .police, .peacekeepers, .prisoners]
    private static let harms: Set<Measure> = [.killed, .wounded, .casualties, .missing, .detained]

    /// Who is counted in the sentences before: of those with this measure, else of those whom harm befell, where all are
    /// of one group.
    private func whoBefore(_ draft: Draft, _ measure: Measure, _ kind: Unnamed) -> Topic? {
        var sentence = index - 1
        while sentence >= 0, sentence >= index - (kind == .state ? 1 : 2) {
            let isNear = scene.text.sentences[sentence].paragraph == scene.sentence.paragraph
            guard isNear || sentence == index - 1 && kind == .rest else { return nil }
            let told = topics(of: sentence).filter { $0.group != .things && !$0.isPart && $0.measure != .count }
            if let found = who(of: told, draft, measure, kind) { return found.group == .people ? nil : found }
            if !told.isEmpty { return nil }
            sentence -= 1
        }
        return nil
    }

    private func who(of told: [Topic], _ draft: Draft, _ measure: Measure, _ kind: Unnamed) -> Topic? {
        let same = told.filter { $0.measure == measure }
        if kind == .state {
            // "killed 19 soldiers. The army first reported 12 dead": another count of the same.
            let value = scene.numerals[draft.phrase.numeral].figure.nominal
            guard let first = same.first, same.count == 1, let group = first.group, Self.ranks.contains(group),
                first.value != nil, first.isComparable(to: value, within: 4)
            else { return nil }
            return first
        }
        // Those who were there can be hurt, but are not those who were caught.
        let harmed =
            Self.harms.contains(measure)
            ? told.filter { topic in topic.measure.map { measure != .detained || Self.harms.contains($0) } ?? true }
            : []
        let counted = harmed.filter { $0.value != nil }
        for some in [same, counted, harmed] {
            guard let first = some.first else { continue }
            let isOther = first.group == .civilians && first.measure != measure
            return some.allSatisfy { $0.group == first.group } && !isOther ? first : nil
        }
        return nil
    }

    /// A relative clause speaks of others: "56 civilians were killed in strikes which also wounded dozens".
    func opensRelative(between first: Int, and second: Int) -> Bool {
        guard let from = drafts[first]?.phrase.chunks.upperBound, let to = drafts[second]?.phrase.chunks.lowerBound,
            from < to
        else { return false }
        return scene.chunks[from..<to].contains { $0.kind == .relative }
    }

    /// "12 fighters had died, while medics spoke of 40 dead": the dead of another clause are others.
    func opensClause(between first: Int, and second: Int) -> Bool {
        guard let from = drafts[first]?.phrase.chunks.upperBound, let to = drafts[second]?.phrase.chunks.lowerBound,
            from < to
        else { return false }
        return scene.chunks[from..<to].contains {
            $0.kind == .subordinator || $0.kind == .relative || $0.kind == .semicolon
        }
    }
}
