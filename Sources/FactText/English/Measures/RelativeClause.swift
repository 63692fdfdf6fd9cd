/// Finds the verb that goes on behind a relative clause: "men whose car was hit by a tree | died", "a girl who was not
/// vaccinated and had no other illness | died".
extension RoleFinder {
    /// The main verb of a phrase with a relative clause that no comma parts from it; `nil` where none follows.
    func mainVerb(pastClauseOf phrase: CountedPhrase) -> Int? { mainVerb(pastClauseAt: phrase.chunks.upperBound) }

    /// The same for the clause that starts at a chunk.
    func mainVerb(pastClauseAt start: Int) -> Int? {
        var i = start
        // "for whom", "of whom", "in whose house"
        if scene.kind(i) == .preposition, scene.kind(i + 1) == .relative { i += 1 }
        guard scene.kind(i) == .relative else { return nil }
        // What a clause says ends with its first verb; those joined to it by "and" are its own as well.
        var lacksVerb = true
        var open: Int?
        i += 1
        while i < scene.chunks.count {
            switch scene.chunks[i].kind {
            case .verb where !isClauseVerb(i): break
            case .verb where lacksVerb: lacksVerb = false
            case .verb where isJoined(i): break
            case .verb:
                guard isFree(i) else { return open }
                if isPlainlyFinite(i) { return i }
                open = open ?? i
            case .conjunction:
                guard scene.kind(i + 1) == .relative else { break }
                lacksVerb = true
                i += 1
            case .noun, .preposition, .adverb, .adjective: break
            default: return open
            }
            i += 1
        }
        return open
    }

    /// A verb that can be that of a clause: no infinitive, no gerund.
    private func isClauseVerb(_ i: Int) -> Bool {
        scene.chunks[i].verb.isDisjoint(with: [.infinitive, .gerund]) && scene.chunks[i].verb.contains(.finite)
    }

    /// "and had", "and then had"
    private func isJoined(_ verb: Int) -> Bool { scene.kind(scene.before(verb)) == .conjunction }

    /// Whether the noun before a verb has its own place: behind a preposition, as the object of the clause's verb, or
    /// beside the phrase ("drivers who were parked there and two students | were hit").
    private func isFree(_ verb: Int) -> Bool {
        let before = scene.before(verb)
        guard scene.kind(before) == .noun, !scene.isTime(before) else { return true }
        let governor = scene.before(before)
        switch scene.kind(governor) {
        case .preposition, .verb, .noun: return true
        case .conjunction: return scene.chunks[before].numeral != nil
        default: return false
        }
    }

    /// "were", "had lost", "died": no participle that describes the noun before it.
    private func isPlainlyFinite(_ verb: Int) -> Bool {
        scene.chunks[verb].verb.isDisjoint(with: .participle)
            || SyntaxWords.english.intransitive.contains(scene.text.tokens[scene.chunks[verb].head].word)
    }
}
