/// Finds who is named behind a report, in a sentence of its own: "Nine men died. So says the coroner.", "That, at least,
/// is the army's account.", "“Nine dead.” Thus the pilot summed up the night."
enum Afterword {
    private static let words = ReportingWords.english

    /// The act of the sentence behind a mention's that names who told it, and that sentence.
    static func act(
        of mention: Mention, _ speakers: Speakers, _ reading: inout Reading
    ) -> (act: SpeechAct, sentence: Int)? {
        let text = reading.text
        let paragraph = text.sentences[mention.sentence].paragraph
        for next in mention.sentence + 1...mention.sentence + 2 where next < text.sentences.count {
            guard text.sentences[next].paragraph == paragraph else { return nil }
            let view = speakers.view(next, &reading)
            if let source = speaker(view) {
                let act = SpeechAct(
                    cue: view.chunks[0].tokens, source: source, side: .before, rule: "who is named behind it")
                return (act, next)
            }
            // Somebody else speaks in between.
            if !speakers.acts(next, &reading).isEmpty { return nil }
        }
        return nil
    }

    private static func speaker(_ view: ChunkedSentence) -> Range<Int>? {
        let first = view.text.tokens[view.sentence.tokens.lowerBound].word
        if so.contains(first) { return said(view, from: 1) }
        guard pointers.contains(first) else { return nil }
        // "That, at least, is what the coroner says": past what stands between commas.
        guard let verb = view.chunks.indices.prefix(6).first(where: { view.kind($0) == .verb }),
            view.chunks[verb].verb.contains(.copula), !view.chunks[verb].verb.contains(.negated)
        else { return nil }
        if whatHow.contains(view.word(verb + 1)) { return said(view, from: verb + 2) }
        // "is the coroner's account"
        let i = verb + 1
        guard view.isNoun(i), !view.hasFigure(i), isAccount(view.head(i)), isClosed(i + 1, view),
            let mark = view.chunks[i].tokens.last(where: { view.text.tokens[$0].kind == .possessive })
        else { return nil }
        return view.chunks[i].tokens.lowerBound..<mark
    }

    /// "says the coroner", "the coroner says", "the pilot summed up the night"
    private static func said(_ view: ChunkedSentence, from start: Int) -> Range<Int>? {
        let phrases = SourcePhrase(view: view, takesClauses: false)
        if view.kind(start) == .verb, view.isNoun(start + 1), view.canSpeak(start + 1), tells(start, view) {
            let phrase = phrases.after(start + 1)
            return isClosed(phrase.upperBound + 1, view) ? view.tokens(phrase) : nil
        }
        guard view.isNoun(start), view.canSpeak(start), !view.hasFigure(start) else { return nil }
        let phrase = phrases.after(start)
        let verb = phrase.upperBound + 1
        guard view.kind(verb) == .verb, tells(verb, view),
            !(verb..<view.chunks.count).contains(where: { view.hasFigure($0) || view.word($0) == CueWord.that })
        else { return nil }
        return view.tokens(phrase)
    }

    private static func tells(_ verb: Int, _ view: ChunkedSentence) -> Bool {
        let chunk = view.chunks[verb]
        guard !chunk.verb.contains(.negated) else { return false }
        return !words.frames[Int(view.head(verb).word)].isDisjoint(with: [.say, .tell, .quote, .count])
            || telling.contains(view.text.lemma(chunk.head))
    }

    private static func isAccount(_ noun: Token) -> Bool {
        words.accountNouns.contains(noun.word) || words.versions.contains(noun.word)
            || words.statementNouns.contains(noun.word)
    }

    private static func isClosed(_ i: Int, _ view: ChunkedSentence) -> Bool {
        switch view.kind(i) {
        case .terminal, .comma, .semicolon, .none: true
        default: view.isTime(i) || view.kind(i) == .preposition
        }
    }

    private static let so = WordSet(["so", "thus"].map(CueWord.find))
    private static let pointers = WordSet(["that", "this", "such", "so", "thus"].map(CueWord.find))
    private static let whatHow = WordSet(["what", "how"].map(CueWord.find))
    private static let telling = WordSet(
        ["put", "sum up", "sum", "describe", "radio", "radioed", "tell", "see", "have", "remember", "recall"]
            .map(CueWord.find))
}
