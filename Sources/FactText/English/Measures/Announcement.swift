/// What a passage announces that figures are to follow for: a question ("How many dead?"), or the line before a list ("Those
/// killed in the raid:").
struct Announcement {
    private let scene: ClauseScene
    private let roles: RoleFinder
    /// The chunks of the passage.
    private let chunks: Range<Int>
    /// Who or what is asked for; `nil` where no noun tells.
    let group: Group?

    init(_ scene: ClauseScene, chunks: Range<Int>? = nil) {
        self.scene = scene
        self.chunks = chunks ?? scene.chunks.indices
        roles = RoleFinder(scene, kinds: scene.phrases.map { _ in .any })
        group = Self.group(self.chunks, of: scene, roles)
    }

    /// "Asked how many had died, she said": what is asked inside a sentence, before a chunk.
    init?(askedIn scene: ClauseScene, before chunk: Int) {
        guard
            let how = scene.chunks[..<chunk].lastIndex(where: {
                $0.kind == .subordinator && scene.text.tokens[$0.head].word == Words.how
            }), how + 2 < chunk,
            scene.text.tokens[scene.chunks[how + 1].tokens.lowerBound].word == Words.many,
            let end = scene.chunks[how..<chunk].firstIndex(where: { $0.kind == .comma })
        else { return nil }
        self.init(scene, chunks: how..<end)
    }

    /// The group of the first noun in the plural: "How many soldiers", not "Nationalities of those who died".
    private static func group(_ chunks: Range<Int>, of scene: ClauseScene, _ roles: RoleFinder) -> Group? {
        for i in chunks where scene.kind(i) == .noun && scene.chunks[i].numeral == nil {
            let chunk = scene.chunks[i]
            guard scene.text.tokens[chunk.head].isAny(.plural), !scene.isPreposition(i + 1, Words.of),
                !roles.isSpeaking(i),
                let group = GroupReader(text: scene.text).group(of: chunk.tokens, head: chunk.head)
            else { continue }
            return group
        }
        return nil
    }

    /// What it tells of figures of a kind: the first verb or noun that tells a measure.
    func finding(as kind: VerbFrame.Kind) -> Finding? {
        let kind = kind == .any && group == .things ? .things : kind
        for i in chunks {
            var found: Finding?
            switch scene.chunks[i].kind {
            case .verb: found = ofVerb(i, kind)
            case .noun: found = ofNoun(i, kind)
            case .adjective: found = roles.adjective(i)
            case .preposition, .adverb: found = roles.state(i)
            default: break
            }
            if var found, !found.isWeak {
                found.rule = "announced"
                found.verb = nil
                return found
            }
        }
        return nil
    }

    /// "How many did you lose", "Arrested on Friday", "What the army says it destroyed", "How many have fled"
    private func ofVerb(_ verb: Int, _ kind: VerbFrame.Kind) -> Finding? {
        let end = scene.tokenEnd(verb)
        if scene.kind(verb - 1) == .noun, !scene.chunks[verb].verb.contains(.passive), !roles.matcher.hasObject(verb),
            let found = roles.matcher.match(verb, .object, kind: kind, end: end), !isAsked(verb - 1)
        {
            return found
        }
        return roles.matcher.match(verb, .subject, kind: kind, end: end) ?? roles.adjective(verb)
    }

    /// "many people": the noun that is asked for, which is the subject of what follows.
    private func isAsked(_ chunk: Int) -> Bool {
        scene.text.tokens[scene.chunks[chunk].tokens.lowerBound].word == Words.many
            || scene.text.tokens[scene.chunks[chunk].tokens.lowerBound].word == Words.those
    }

    /// "The dead", "Those killed", "arrests", "Damage"
    private func ofNoun(_ noun: Int, _ kind: VerbFrame.Kind) -> Finding? {
        guard scene.chunks[noun].numeral == nil else { return nil }
        let head = scene.chunks[noun].head
        let frame = scene.facts(noun).measure
        let measure =
            scene.facts(noun).adjective ?? roles.participle(head)
            ?? (kind == .things ? frame?.ofThings ?? frame?.measure : frame?.measure)
        return measure.map { Finding(measure: $0, predicate: head..<(head + 1), rule: "announced") }
    }
}

extension SentenceMeasures {
    /// Gives a figure that nothing is told of what was announced for it.
    func readAnnounced(_ draft: Draft, _ i: Int) {
        guard draft.finding?.isWeak ?? true else { return }
        let first = draft.phrase.chunks.lowerBound
        let asked = draft.phrase.head == nil ? Announcement(askedIn: scene, before: first) : nil
        guard let announced = asked ?? (isAnswer(draft.phrase) ? announced : nil) else { return }
        let kind: VerbFrame.Kind = draft.phrase.head == nil ? .any : roles.kinds[i]
        guard let found = announced.finding(as: kind), kind == .any || found.measure.isOfPersons == (kind == .persons)
        else { return }
        draft.finding = found
        draft.group = draft.group ?? announced.group
    }

    /// Whether a figure stands first in its sentence, but for a name that it is given for, or goes on with such a one:
    /// "- Alba: 12", "- six tourists and two guides".
    private func isAnswer(_ phrase: CountedPhrase) -> Bool {
        var i = phrase.chunks.lowerBound - 1
        while i >= 0 {
            switch scene.chunks[i].kind {
            case .dash, .other, .quoteOpen, .colon, .comma, .conjunction, .noun, .parenthesisOpen, .adverb: i -= 1
            default: return false
            }
        }
        // "Nobody can say" is no answer.
        let next = phrase.chunks.upperBound
        return scene.numerals[phrase.numeral].isNone
            ? scene.kind(next) == .comma || scene.kind(next) == .terminal : scene.kind(next) != .verb
    }
}
