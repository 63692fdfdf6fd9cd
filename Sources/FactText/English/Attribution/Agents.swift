/// Tells who somebody is from what he is said to do: "Halima Osei, who commands the brigade, … the commander said".
enum Agents {
    /// Whether the clause with "who" behind a name makes its bearer what a noun says.
    static func plays(_ role: WordID, _ name: Int, _ view: ChunkedSentence) -> Bool {
        guard view.kind(name + 1) == .comma, view.word(name + 2) == CueWord.who, view.kind(name + 3) == .verb else {
            return false
        }
        let verb = view.text.lemma(view.chunks[name + 3].head)
        if leading.contains(verb), leaders.contains(role) { return true }
        // "edits": "editor", "farms": "farmer", "manages": "manager"
        let (deed, doer) = (
            Array(English.lexicon[verb].text.utf8), Array(English.lexicon[role].text.utf8)
        )
        guard deed.count > 2, doer.count > deed.count, doer.starts(with: deed) else { return false }
        let ending = doer[deed.count...]
        return ["er", "or", "r", "ist", "man", "woman", "ant"].contains { ending.elementsEqual($0.utf8) }
    }

    private static let leading = WordSet(
        [
            "run", "lead", "head", "command", "direct", "manage", "chair", "oversee", "supervise", "administer",
            "govern", "own", "found",
        ].map(CueWord.find))
    private static let leaders = WordSet(
        [
            "director", "head", "chief", "leader", "manager", "commander", "chairman", "chairwoman", "boss",
            "administrator", "governor", "superintendent", "officer", "official", "owner", "founder",
        ].map(CueWord.find))
}
