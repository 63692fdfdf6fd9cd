/// Reads figures that a noun stands at: "the death toll rose to 41 from 35", "put the number of dead at 16".
struct ScaleFinder {
    let scene: ClauseScene
    let roles: RoleFinder

    /// What a scale noun says of the number that stands for it.
    struct Scale {
        var measure: Measure?
        var ofThings: Measure?
        var group: Group?
        /// The noun, with what is counted: "number of damaged houses".
        var tokens: Range<Int>
        var counted: Range<Int>?
        /// "the figure", "the number": the measure is that of the figure before.
        var refersBack: Bool
    }

    /// The scale that a bare number belongs to; `nil` where it stands for no noun.
    func scale(of phrase: CountedPhrase) -> Scale? {
        if let container = phrase.container { return scale(at: container) }
        let before = scene.before(phrase.chunks.lowerBound)
        if phrase.head != nil, scene.kind(before) == .conjunction, let other = roles.conjunct(before: phrase),
            let number = scene.numeral(startingAt: other), number < phrase.numeral, let first = scene.phrases[number],
            first.head != nil, let scale = scale(of: first)
        {
            return of(roles.kinds[phrase.numeral], scale)
        }
        if phrase.head != nil, scene.kind(before) == .colon, let scale = told(before: before) {
            // "The two agree on the injured: 46 inmates and four warders"
            return of(roles.kinds[phrase.numeral], scale)
        }
        if phrase.head != nil {
            // "put Russian losses at 4,912 tanks", "the toll rose to 22 people", "the dead reached 30 villagers"
            guard let verb = moving(before), let scale = nearest(before: verb) ?? nearest(before: before) else {
                return nil
            }
            let kind = roles.kinds[phrase.numeral]
            guard scene.isPreposition(before, Words.at) || kind == .persons && scale.measure != nil else { return nil }
            return of(kind, scale)
        }
        // "put at 12 the number of evacuees wounded", "bringing to 629 its dead"
        if scene.isPreposition(before, Words.at, Words.to), scene.kind(before - 1) == .verb,
            let scale = scale(at: phrase.chunks.upperBound, isObject: true) ?? placed(phrase.chunks.upperBound)
        {
            return scale
        }
        guard let kind = scene.kind(before) else { return nil }
        // "estimated in the tens of thousands", "could run into the hundreds"
        let isOpen = scene.numerals[phrase.numeral].figure.qualifier == .vague
        if kind == .preposition,
            Self.prepositions.contains(scene.word(before)) || isOpen && Self.within.contains(scene.word(before))
        {
            return nearest(before: before)
        }
        if kind == .verb, Self.verbs.contains(scene.lemma(before)) || scene.chunks[before].verb.contains(.copula) {
            return nearest(before: before)
        }
        if kind == .noun || kind == .colon { return kind == .noun ? scale(at: before) : told(before: before) }
        // "a lower figure for the dead, eight, and 19 for the injured"
        let next = phrase.chunks.upperBound
        if kind == .comma, closesInsertion(next), let scale = told(before: before) { return scale }
        return scene.isPreposition(next, Words.for) ? those(of: next + 1) : nil
    }

    /// "bringing to 107 the policemen murdered": who comes to a number, with what befell them.
    private func placed(_ chunk: Int) -> Scale? {
        guard scene.kind(chunk) == .noun, scene.chunks[chunk].numeral == nil else { return nil }
        let tokens = scene.chunks[chunk].tokens
        let groups = GroupReader(text: scene.text)
        guard let group = groups.group(of: tokens, head: scene.chunks[chunk].head), group != .things,
            scene.kind(chunk + 1) == .verb, scene.chunks[chunk + 1].verb.contains(.participle),
            let found = roles.matcher.match(
                chunk + 1, .subject, kind: .persons, end: scene.tokenEnd(chunk + 1), isModifier: true)
        else { return nil }
        return Scale(measure: found.measure, group: group, tokens: tokens, counted: tokens, refersBack: false)
    }

    /// The verb by which a noun comes to a number: as the chunk before it, or with "at" or "to" between.
    private func moving(_ chunk: Int) -> Int? {
        if scene.kind(chunk) == .verb {
            // "the blast that hit 200 people": no toll did.
            guard scene.kind(chunk - 1) == .noun, scene.chunks[chunk].verb.isDisjoint(with: [.passive, .copula]) else {
                return nil
            }
            return Self.verbs.contains(scene.lemma(chunk)) && scene.lemma(chunk) != Words.give ? chunk : nil
        }
        guard scene.isPreposition(chunk, Words.at, Words.to) else { return nil }
        return verb(before: chunk).flatMap { Self.verbs.contains(scene.lemma($0)) ? $0 : nil }
    }

    private func closesInsertion(_ chunk: Int) -> Bool {
        switch scene.kind(chunk) {
        case nil, .comma, .terminal, .semicolon, .parenthesisClose, .conjunction: true
        default: false
        }
    }

    /// What the noun before a mark says, past what depends on it: "the injured in the capital:".
    private func told(before mark: Int) -> Scale? {
        var i = mark - 1
        // "Missing: four"
        if i == 0, scene.kind(i) == .verb, let measure = state(i) {
            return Scale(
                measure: measure, group: .people, tokens: scene.chunks[i].tokens, counted: nil, refersBack: false)
        }
        while i >= 0, scene.kind(i) == .noun {
            if let scale = scale(at: i) ?? those(of: i) { return scale }
            guard scene.kind(i - 1) == .preposition else { return nil }
            i -= 2
        }
        return nil
    }

    /// "the dead", "the injured": persons named by what befell them.
    private func those(of chunk: Int) -> Scale? {
        guard scene.kind(chunk) == .noun, let measure = scene.facts(chunk).adjective else { return nil }
        return Scale(
            measure: measure, group: .people, tokens: scene.chunks[chunk].tokens, counted: nil, refersBack: false)
    }

    private func verb(before chunk: Int) -> Int? { scene.chunks[..<chunk].lastIndex { $0.kind == .verb } }

    /// "losses" are persons killed or wounded, or things destroyed.
    private func of(_ kind: VerbFrame.Kind, _ scale: Scale) -> Scale {
        var scale = scale
        if kind == .things {
            scale.measure = scale.ofThings ?? scale.measure
            scale.group = .things
        }
        return scale
    }

    /// The nearest scale noun before a chunk, in the same clause or the one that it depends on.
    func nearest(before chunk: Int) -> Scale? {
        var i = chunk - 1
        while i >= 0 {
            switch scene.chunks[i].kind {
            case .noun, .adjective:
                if let scale = scale(at: i) ?? lives(i) ?? gapped(i) ?? those(i) ?? named(i) { return scale }
            case .semicolon, .terminal: return nil
            default: break
            }
            // "whose own dead it put at nine"
            if scene.kind(i) == .adjective, scene.facts(i).adjective != nil, i > 0,
                scene.kind(i - 1) == .relative || Words.own.contains(scene.word(i - 1))
            {
                return Scale(
                    measure: scene.facts(i).adjective, group: .people,
                    tokens: scene.chunks[i - 1].tokens.lowerBound..<scene.tokenEnd(i), counted: nil, refersBack: false)
            }
            i -= 1
        }
        return nil
    }

    /// "Loss of life was put at 310", "the cost in lives"
    private func lives(_ chunk: Int) -> Scale? {
        guard scene.kind(chunk) == .noun, scene.chunks[chunk].numeral == nil,
            scene.facts(chunk).measure?.isLife == true,
            scene.isPreposition(chunk - 1, Words.of, Words.in), scene.kind(chunk - 2) == .noun
        else { return nil }
        return Scale(
            measure: .killed, group: .people, tokens: scene.chunks[chunk].tokens, counted: nil, refersBack: false)
    }

    /// "raised its count of soldiers killed to 580 and of tanks destroyed to 15": the second "of" has no noun before.
    private func gapped(_ chunk: Int) -> Scale? {
        guard scene.isPreposition(chunk - 1, Words.of), scene.kind(chunk - 2) == .conjunction else { return nil }
        var scale = Scale(measure: nil, group: nil, tokens: scene.chunks[chunk].tokens, counted: nil, refersBack: false)
        if scene.kind(chunk) == .noun, scene.facts(chunk).adjective == nil {
            complete(&scale, with: chunk, GroupReader(text: scene.text))
        } else {
            scale.measure = scene.facts(chunk).adjective
            scale.group = .people
        }
        return scale.measure == nil ? nil : scale
    }

    /// "put the dead at 43 and the injured at 171"
    private func named(_ chunk: Int) -> Scale? {
        guard scene.kind(chunk) == .noun, scene.chunks[chunk].tokens.count == 2,
            scene.isPreposition(chunk + 1, Words.at),
            scene.text.tokens[scene.chunks[chunk].tokens.lowerBound].isAny(.determiner)
        else { return nil }
        return those(of: chunk)
    }

    /// "put those on board at 190", "put those missing at 41".
    private func those(_ chunk: Int) -> Scale? {
        guard scene.word(chunk) == Words.those, chunk + 1 < scene.chunks.count else { return nil }
        let head = scene.chunks[chunk + 1].head
        let end = scene.sentence.tokens.upperBound
        let phrase = scene.text.lexicon.phrase(at: head, in: scene.text.tokens, upTo: end)
        let measure =
            phrase.flatMap { NounTable.table[$0.id].adjective } ?? scene.facts(chunk + 1).adjective
            ?? roles.participle(head)
        guard let measure else { return nil }
        return Scale(
            measure: measure, group: .people, tokens: scene.chunks[chunk].tokens, counted: nil, refersBack: false)
    }

    private func scale(at chunk: Int, isObject: Bool = false) -> Scale? {
        guard chunk >= 0, scene.kind(chunk) == .noun,
            scene.chunks[chunk].numeral.map({ scene.numerals[$0].isArticle }) ?? true
        else { return nil }
        let groups = GroupReader(text: scene.text)
        let tokens = scene.chunks[chunk].tokens
        let head = head(of: chunk)
        let facts = groups.facts(tokens.lowerBound..<(head + 1), head)
        guard let frame = facts.measure, frame.isScale || frame.countsItself && (facts.group == nil || isObject),
            !(frame.isBody || frame.isLife)
        else {
            return nil
        }
        var scale = Scale(measure: frame.measure, group: nil, tokens: tokens, counted: nil, refersBack: false)
        scale.ofThings = frame.ofThings
        scale.group = frame.measure == nil ? nil : groups.group(of: tokens, head: head)
        if scale.group == .things { scale.group = groups.modifier(tokens.lowerBound..<head, before: head) ?? .people }
        if scene.isPreposition(chunk + 1, Words.of), scene.kind(chunk + 2) == .noun,
            scene.chunks[chunk + 2].numeral == nil
        {
            complete(&scale, with: chunk + 2, groups)
        } else if scene.isPreposition(chunk + 1, Words.of), let measure = state(chunk + 2) {
            scale.measure = scale.measure ?? measure
            scale.group = scale.group ?? .people
        } else if scene.kind(chunk + 1) == .relative, frame.measure == nil,
            let found = roles.chain(from: chunk + 2, .persons)
        {
            // "bringing to 96,000 the number who have left"
            scale.measure = found.measure
            scale.group = .people
        } else if frame.measure == nil {
            scale.refersBack = true
        }
        return scale
    }

    /// The noun of a chunk whose last word is a verb that was taken for a noun: "The toll stands at 41", "The dead number
    /// 41", "Estimates of the crowd range".
    private func head(of chunk: Int) -> Int {
        let head = scene.chunks[chunk].head
        guard head > scene.chunks[chunk].tokens.lowerBound, scene.text.tokens[head].isAny(.verb) else { return head }
        let before = NounTable.table[scene.text.tokens[head - 1].word]
        return before.measure?.isScale == true || before.adjective != nil ? head - 1 : head
    }

    /// "the number of injured", where no noun follows.
    private func state(_ chunk: Int) -> Measure? {
        switch scene.kind(chunk) {
        case .adjective, .verb: scene.facts(chunk).adjective ?? roles.participle(scene.chunks[chunk].head)
        default: nil
        }
    }

    /// "the number of damaged houses", "the number of people killed", "the toll of the fire".
    private func complete(_ scale: inout Scale, with chunk: Int, _ groups: GroupReader) {
        let tokens = scene.chunks[chunk].tokens
        let head = head(of: chunk)
        let group = groups.group(of: tokens, head: head)
        if scale.measure != nil {
            if let group, group != .things { scale.group = group }
            return
        }
        // "the number of those who have laid down their arms"
        if scene.word(chunk) == Words.those || group != nil && group != .things, scene.kind(chunk + 1) == .relative,
            let found = roles.chain(from: chunk + 2, .persons)
        {
            scale.measure = found.measure
            scale.group = group == .things ? .people : group ?? .people
            return
        }
        let first = NounTable.table[scene.text.tokens[tokens.lowerBound].word].adjective
        if let first, tokens.count > 1, Self.verbs.contains(scene.text.lemma(head)) {
            // "the number of injured stands at 143"
            scale.measure = first
            scale.group = .people
            return
        }
        let isState = NounTable.table[scene.text.tokens[head].word].adjective != nil || roles.participle(head) != nil
        scale.group = isState && group == nil ? .people : group ?? .things
        scale.counted = tokens
        scale.tokens = scale.tokens.lowerBound..<tokens.upperBound
        let facts = NounTable.table[scene.text.tokens[head].word]
        let next = chunk + 1
        if scene.kind(next) == .verb, scene.chunks[next].verb.contains(.participle),
            let found = roles.matcher.match(
                next, .subject, kind: group == .things ? .things : .persons, end: scene.tokenEnd(next), isModifier: true
            )
        {
            scale.measure = found.measure
        } else if let frame = facts.measure, let measure = frame.measure {
            scale.measure = measure
        } else if let measure = facts.adjective {
            scale.measure = measure
        } else if scene.kind(next) == .noun, scene.chunks[next].numeral == nil, scene.kind(next + 1) == .verb,
            !roles.matcher.hasObject(next + 1),
            let found = roles.matcher.match(
                next + 1, .object, kind: group == .things ? .things : .persons, end: scene.tokenEnd(next + 1))
        {
            // "the number of people it killed"
            scale.measure = found.measure
        } else if let found = roles.reported(next, group == .things ? .things : .persons) {
            // "the number of people it says died"
            scale.measure = found.measure
        } else if let next = roles.verb(after: chunk + 1), next == chunk + 1,
            let found = roles.matcher.match(
                next, .subject, kind: group == .things ? .things : .persons, end: scene.tokenEnd(next))
        {
            scale.measure = found.measure
        } else {
            for i in tokens where scale.measure == nil {
                let kind: VerbFrame.Kind = group == .people ? .persons : .any
                scale.measure = roles.participle(i, kind) ?? NounTable.table[scene.text.tokens[i].word].adjective
            }
        }
    }

    private static let within = Words.ids("in into")
    private static let prepositions = Words.ids("to at from of by as")
    private static let verbs = Words.ids(
        """
        top reach hit exceed pass surpass near approach total number equal stand rise climb jump increase soar grow \
        fall drop decline raise lower put bring give count estimate revise average overtake cross
        """)
}
