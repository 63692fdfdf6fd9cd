/// Clauses that leave out the verb of the one before: "Bombs killed seven in Kirkuk; in Mosul, two customers and a boy",
/// "62 died there and 24 others after being taken to hospital".
extension SentenceMeasures {
    func readGaps() {
        for i in drafts.indices.dropFirst() {
            guard let draft = drafts[i], draft.optional == nil, draft.finding?.isWeak ?? true, draft.phrase.head != nil,
                !draft.phrase.isPartitive, let source = source(of: draft, i)
            else { continue }
            draft.finding = source
            draft.finding?.rule = Self.gap
        }
    }

    private func source(of draft: Draft, _ i: Int) -> Finding? {
        guard let group = draft.group else { return nil }
        // "two customers and a boy": the second goes with the first.
        if let chunk = roles.conjunct(before: draft.phrase), let other = scene.numeral(startingAt: chunk), other < i,
            let found = drafts[other]?.finding, found.rule == Self.gap,
            (drafts[other]?.group == .things) == (group == .things)
        {
            return found
        }
        guard isGapped(draft.phrase) else { return nil }
        let told = drafts[..<i].last { $0?.finding != nil && $0?.isPart == false }
        guard let told, let finding = told?.finding else { return nil }
        if (told?.group == .things) == (group == .things) { return finding.isWeak ? nil : finding }
        // "has taken two villages and, in one of them, 60 men": the same verb tells something else of persons.
        guard finding.isObject, let verb = finding.verb else { return nil }
        return roles.matcher.match(verb, .object, kind: roles.kinds[i], end: draft.phrase.end)
    }

    /// Whether nothing but a place or a time stands between the mark that opens a clause and the phrase, and no verb behind
    /// it: "; in Mosul, where a shop was hit, two customers", ", in Bukavu seven nurses".
    private func isGapped(_ phrase: CountedPhrase) -> Bool {
        var end = phrase.chunks.upperBound
        while let kind = scene.kind(end), ![.comma, .semicolon, .terminal, .dash, .colon].contains(kind) {
            if kind == .verb && !scene.chunks[end].verb.contains(.gerund) || kind == .relative { return false }
            end += 1
        }
        var i = phrase.chunks.lowerBound - 1
        // "62 died at the scene and 24 patients after being taken to hospital"
        let next = scene.kind(phrase.chunks.upperBound)
        if scene.kind(i) == .conjunction, next == .preposition || next == .subordinator { return true }
        // "in Bor, a school and two clinics"
        if scene.kind(i) == .conjunction, scene.kind(i - 1) == .noun, scene.kind(i - 2) != .preposition { i -= 2 }
        var sawAdjunct = false
        while i > 0 {
            switch scene.chunks[i].kind {
            case .comma, .conjunction, .semicolon, .dash:
                if sawAdjunct { return true }
                guard scene.kind(i) == .comma else { return false }
                i -= 1
                // ", where a shop was hit,"
                if let open = scene.chunks[..<i].lastIndex(where: { $0.kind == .comma }),
                    Self.hasVerb(scene, open..<(i + 1))
                {
                    guard scene.kind(open + 1) == .subordinator || scene.kind(open + 1) == .relative else {
                        return false
                    }
                    i = open - 1
                }
            case .noun
            where scene.text.tokens[scene.chunks[i].head].isAny(.pronoun) && scene.isPreposition(i - 1, Words.of):
                // "in one of them"
                i -= scene.kind(i - 2) == .noun && scene.isPreposition(i - 3, Words.in) ? 4 : 2
                sawAdjunct = true
            case .noun where scene.chunks[i].numeral == nil:
                if scene.kind(i - 1) == .preposition {
                    guard Self.places.contains(scene.word(i - 1)) else { return false }
                    i -= 2
                } else if scene.isTime(i) {
                    i -= 1
                } else {
                    return false
                }
                sawAdjunct = true
            case .adverb: i -= 1
            default: return false
            }
        }
        return false
    }

    private static func hasVerb(_ scene: ClauseScene, _ chunks: Range<Int>) -> Bool {
        scene.chunks[chunks].contains { $0.kind == .verb } && !scene.chunks[chunks].contains { $0.kind == .semicolon }
    }

    private static let places = Words.ids(
        """
        in at on near outside inside around across along off beyond behind beneath under over above between within \
        throughout during after before by
        """)
    static let gap: String = "verb left out"
}
