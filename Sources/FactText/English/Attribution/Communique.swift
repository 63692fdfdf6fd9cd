/// Finds who speaks in a text that somebody issued: a communiqué that is given whole, under a head that names its
/// author ("[COMMUNIQUE FROM THE EASTERN FRONT]") or after words that announce it ("issued a communiqué, which
/// reads as follows:").
struct Communique {
    let author: Range<Int>
    /// The sentences that are its text.
    private let sentences: Range<Int>

    /// How many sentences from the start may announce one.
    private static let head = 6

    /// The communiqué that a text gives, if it gives one.
    init?(_ speakers: Speakers, _ reading: inout Reading) {
        let words = ReportingWords.english
        for index in 0..<min(Self.head, reading.text.sentences.count) {
            // Most texts give none: their first sentences need no chunks for that.
            let tokens = reading.text.sentences[index].tokens
            guard let noun = tokens.first(where: { words.issued.contains(reading.text.lemma($0)) }) else { continue }
            let view = speakers.view(index, &reading)
            let isAnnounced = Self.announces(view)
            guard isAnnounced || Self.isHead(view), let author = Self.author(noun, view, isAnnounced) else { continue }
            let isQuoted =
                isAnnounced && index + 1 < reading.text.sentences.count
                && Quotation.isQuoted(reading.text.sentences[index + 1], reading.text)
            let end = Self.end(from: index + 1, isQuoted: isQuoted, reading.text)
            guard end > index + 1 else { continue }
            self.author = author
            sentences = (index + 1)..<end
            return
        }
        return nil
    }

    /// The attribution of a figure that stands in the communiqué.
    func attribution(of mention: Mention) -> Attribution? {
        sentences.contains(mention.sentence) ? Attribution(actor: author, rule: "the text is a communique") : nil
    }

    /// A line of its own in brackets: "[REPORT ON ARMED FORCES PRESS COMMITTEE COMMUNIQUE]".
    private static func isHead(_ view: ChunkedSentence) -> Bool {
        view.text.bytes[Int(view.text.tokens[view.sentence.tokens.lowerBound].start)] == UInt8(ascii: "[")
    }

    /// "which reads as follows:", "the text of the communique is:"
    private static func announces(_ view: ChunkedSentence) -> Bool {
        let tokens = view.sentence.tokens
        let last = tokens.last { view.text.tokens[$0].kind != .quoteOpen }
        return last.map { view.text.tokens[$0].kind == .colon } ?? false
    }

    private static func author(_ noun: Int, _ view: ChunkedSentence, _ isAnnounced: Bool) -> Range<Int>? {
        let i = view.chunk(at: noun)
        if let j = (i..<min(i + 4, view.chunks.count)).first(where: {
            [CueWord.from, CueWord.by, CueWord.of].contains(view.word($0)) && view.isNoun($0 + 1)
                && !view.isTime($0 + 1)
        }) {
            return view.tokens(SourcePhrase(view: view, takesClauses: false).after(j + 1))
        }
        if isAnnounced {
            // "[COMMUNIQUE] THE COMMAND INFORMS ON THE RESULTS:"
            let after = view.chunks.indices.last { $0 > i + 1 && view.isFinite($0) && view.canSpeak($0 - 1) }
            guard let verb = after ?? view.chunks[..<i].lastIndex(where: { $0.kind == .verb }), verb > 0,
                let subject = (0..<verb).last(where: { view.isNoun($0) && !view.isTime($0) }), view.canSpeak(subject)
            else { return nil }
            return view.tokens(SourcePhrase(view: view).before(subject))
        }
        // "ARMED FORCES PRESS COMMITTEE (COPREFA) COMMUNIQUE": the words before it.
        var first = noun
        while first > view.sentence.tokens.lowerBound, !view.text.tokens[first - 1].isAny(.preposition),
            first - 1 > view.sentence.tokens.lowerBound
        {
            first -= 1
        }
        return first < noun ? first..<noun : nil
    }

    /// Where the text turns to other news; a quoted communiqué ends with its quotation.
    private static func end(from start: Int, isQuoted: Bool, _ text: AnalyzedText) -> Int {
        var index = start
        while index < text.sentences.count {
            let sentence = text.sentences[index]
            let first = sentence.tokens.lowerBound
            if isQuoted, !sentence.startsInsideQuote, text.tokens[first].kind != .quoteOpen { return index }
            if turns.contains(text.tokens[first].word) { return index }
            // "IN OTHER NEWS"
            if first + 1 < sentence.tokens.upperBound, text.tokens[first].word == CueWord.in,
                text.tokens[first + 1].word == other
            {
                return index
            }
            index += 1
        }
        return index
    }

    private static let turns = WordSet(["meanwhile", "elsewhere", "separately"].map(CueWord.find))
    private static let other = CueWord.find("other")
}
