/// Finds who had stated what somebody denies.
struct Claimants {
    let view: ChunkedSentence
    private let words = ReportingWords.english

    init(view: ChunkedSentence) { self.view = view }

    /// "denied a report by two lawmakers that", "rejected the rebels' claim that": who had stated it.
    func claimant(_ i: Int) -> Range<Int>? {
        // "dismissed as lies the claim of": past what it is called.
        var i = i
        if view.word(i + 1) == CueWord.as, view.isNoun(i + 2), view.isNoun(i + 3) { i += 2 }
        guard view.isNoun(i + 1) else { return laterClaimant(i) }
        let object = view.chunks[i + 1]
        let head = view.text.tokens[object.head]
        guard words.statementNouns.contains(head.word) || head.isAny(.speechNoun) else { return laterClaimant(i) }
        // "withdrew its statement that"
        if view.text.tokens[object.tokens.lowerBound].isAny(.possessive) {
            return object.tokens.lowerBound..<(object.tokens.lowerBound + 1)
        }
        if let mark = object.tokens.last(where: { view.text.tokens[$0].kind == .possessive }) {
            return object.tokens.lowerBound..<mark
        }
        // "a report broadcast by the radio"
        if view.kind(i + 2) == .verb, [CueWord.by, CueWord.in, CueWord.on].contains(view.word(i + 3)) { i += 1 }
        // "a report in the newspaper La Prensa", "claims on rebel radio"
        let isIn = [CueWord.in, CueWord.on].contains(view.word(i + 2)) && isMedium(i + 3)
        guard isIn || [CueWord.by, CueWord.from, CueWord.of].contains(view.word(i + 2)), view.canSpeak(i + 3) else {
            return ownKind(object)
        }
        return view.tokens(SourcePhrase(view: view, takesClauses: false).after(i + 3))
    }

    /// A paper or a station: "a report in La Prensa", "on rebel radio".
    func isMedium(_ i: Int) -> Bool {
        view.isNoun(i) && view.word(i) != Self.social
            && (view.head(i).isAny([.outlet, .body])
                || view.chunks[i].tokens.contains { view.text.tokens[$0].isAny([.outlet, .body]) })
    }

    /// "an online report", "a television report", "Georgian claims": a statement that says of what kind it is.
    private func ownKind(_ object: Chunk) -> Range<Int>? {
        let modifiers = object.tokens.lowerBound..<object.head
        let isOwned = modifiers.contains {
            let token = view.text.tokens[$0]
            return token.isAny([.outlet, .body, .demonym, .party, .role, .country])
                || Self.published.contains(token.word)
        }
        return isOwned ? object.tokens : nil
    }

    private static let calling = WordSet(
        ["call", "dismiss", "describe", "denounce", "reject", "brand", "label"].map(CueWord.find))
    private static let social = CueWord.find("social")
    private static let published = WordSet(
        [
            "online", "unattributed", "anonymous", "foreign", "western", "internet", "radio", "press", "newspaper",
            "television", "tv", "media", "local", "rebel", "opposition", "enemy", "official",
        ].map(CueWord.find))

    /// "denied that its aircraft had killed 14, as a monitoring group has reported"
    private func laterClaimant(_ i: Int) -> Range<Int>? {
        // "…, calling the report from Asmara pure invention"
        if let call = view.chunks.indices.first(where: {
            $0 > i && view.kind($0) == .verb && view.chunks[$0].verb.contains(.gerund)
                && Self.calling.contains(view.text.lemma(view.chunks[$0].head))
        }), view.isNoun(call + 1), words.statementNouns.contains(view.head(call + 1).word) {
            return claimant(call)
        }
        for j in (i + 1)..<max(i + 1, view.chunks.count - 2)
        where view.kind(j) == .comma && view.word(j + 1) == CueWord.as {
            // "as claimed by Riyadh"
            if view.kind(j + 2) == .verb, view.word(j + 3) == CueWord.by, view.canSpeak(j + 4) {
                return view.tokens(SourcePhrase(view: view, takesClauses: false).after(j + 4))
            }
            guard view.isNoun(j + 2), view.canSpeak(j + 2) else { continue }
            let phrase = SourcePhrase(view: view, takesClauses: false).after(j + 2)
            guard view.kind(phrase.upperBound + 1) == .verb,
                !words.frames[Int(view.head(phrase.upperBound + 1).word)].isDisjoint(with: [.say, .count])
            else { continue }
            return view.tokens(phrase)
        }
        return nil
    }
}
