/// Follows the happenings that a text tells of, and gives each figure the date of the one that it is about.
///
/// A figure without a date of its own shares the date told last, as long as the text stays with that happening:
/// in the same sentence and paragraph, or further on where words point back ("the blast", "the dead").
struct Storyline {
    /// The date of a figure, and what told it.
    struct Found {
        var span: DateSpan
        var rule: StaticString
        var words: Range<Int>?
    }

    /// A happening with its date, and the sentence that told it last.
    private struct Thread {
        var span: DateSpan
        var words: Range<Int>?
        /// The sentence that dates it.
        var origin: Int
        /// The last sentence that is about it.
        var latest: Int
        /// Lies within a month of publication.
        var isNews: Bool
    }

    /// How many sentences or figures a rule looks ahead at most.
    private static let reach = 60

    private let text: AnalyzedText
    private let sentences: [DatedSentence]
    private let published: PartialDate?
    /// Every sentence is a paragraph of its own, so that paragraphs tell nothing.
    private let isFlat: Bool
    private var words: TimeWords { TimeWords.english }

    init(_ text: AnalyzedText, _ sentences: [DatedSentence], published: PartialDate?) {
        self.text = text
        self.sentences = sentences
        self.published = published
        let paragraphs = (text.sentences.last?.paragraph ?? 0) + 1
        isFlat = text.sentences.count * 10 < Int(paragraphs) * 17
    }

    // MARK: The story

    /// The date of every mention, `nil` where the text tells none.
    func spans(of mentions: [Mention], _ dated: [DatedMention]) -> [Found?] {
        var found: [Found?] = Array(repeating: nil, count: mentions.count)
        var main: Thread?
        var current: Thread?
        var lastOpen: Thread?
        let titles = titleSentences()
        for m in mentions.indices {
            let sentence = mentions[m].sentence
            if titles.contains(sentence) {
                found[m] = dated[m].span.map { Found(span: $0, rule: dated[m].rule, words: dated[m].words) }
                continue
            }
            if let told = thread(toldBefore: sentence, after: m > 0 ? mentions[m - 1].sentence : -1, main == nil) {
                if main == nil { main = told }
                current = told
            }
            if let own = dated[m].span {
                found[m] = Found(span: own, rule: dated[m].rule, words: dated[m].words)
                guard isEvent(mentions[m].measure) || !dated[m].isOpen else { continue }
                if let day = dated[m].day {
                    let thread = Thread(
                        span: day, words: dated[m].words, origin: sentence, latest: sentence, isNews: isNews(day))
                    if main == nil, thread.isNews { main = thread }
                    current = thread
                } else {
                    current = nil
                }
                lastOpen = nil
                continue
            }
            if m == 0 || mentions[m - 1].sentence < sentence - 1, let open = openBefore(sentence),
                isPerfect(mentions[m])
            {
                lastOpen = open
            }
            if let since = sinceThen(m, mentions, found) {
                found[m] = since
                continue
            }
            if let open = lastOpen, open.latest == sentence, isEvent(mentions[m].measure) {
                found[m] = Found(span: open.span, rule: "since the time told before", words: open.words)
                continue
            }
            guard var thread = shared(m, mentions, dated, current, main, found) else {
                if isEvent(mentions[m].measure) { current = nil }
                continue
            }
            thread.latest = sentence
            if main?.span == thread.span { main?.latest = sentence }
            current = thread
            found[m] = Found(span: thread.span, rule: "date of the happening told before", words: thread.words)
        }
        let ahead = lookAhead(mentions, dated, &found, main)
        goOn(from: ahead, mentions, dated, &found)
        return found
    }

    /// The happening that a mention without a date is about.
    private func shared(
        _ m: Int, _ mentions: [Mention], _ dated: [DatedMention], _ current: Thread?, _ main: Thread?,
        _ found: [Found?]
    ) -> Thread? {
        let mention = mentions[m]
        guard !dated[m].isElsewhere, !isBackground(mention) else { return nil }
        let isSameSentence = m > 0 && mentions[m - 1].sentence == mention.sentence
        if !isEvent(mention.measure) {
            guard let current, m > 0, mentions[m - 1].measure == mention.measure, found[m - 1] != nil,
                mention.sentence - current.latest <= 1, mention.measure == .present
            else { return nil }
            return current
        }
        guard !turnsElsewhere(mention) else { return nil }
        // Arrests come after what they are for.
        if mention.measure == .detained, m > 0, !isSameSentence, mentions[m - 1].measure != .detained { return nil }
        if isSameSentence {
            // "… two succumbed overnight, bringing the toll to 38": what one adds is not when all died.
            if dated[m].isToll, !dated[m - 1].isToll { return nil }
            if let current, current.latest == mention.sentence { return fitting(current, mention) }
        }
        if let current, isNear(current, mention) { return fitting(current, mention) }
        for thread in [current, main] {
            guard let thread, pointsBack(mention.sentence, to: thread) else { continue }
            return fitting(thread, mention)
        }
        if let main, isNear(main, mention), current != nil { return fitting(main, mention) }
        return nil
    }

    /// Whether a happening can be what a figure as of some day is about.
    private func fitting(_ thread: Thread, _ mention: Mention) -> Thread? {
        guard let asOf = mention.asOf, let start = thread.span.start else { return thread }
        return start.dayNumber <= asOf.lastDayNumber ? thread : nil
    }

    private func isNear(_ thread: Thread, _ mention: Mention) -> Bool {
        let distance = mention.sentence - thread.latest
        guard distance >= 0, distance <= (thread.isNews ? (isFlat ? 40 : 8) : 1) else { return false }
        return isFlat || text.sentences[thread.latest].paragraph == text.sentences[mention.sentence].paragraph
    }

    private func isEvent(_ measure: Measure) -> Bool {
        switch measure {
        case .present, .count, .share, .amount, .duration: false
        default: true
        }
    }

    /// A day, or a few, that lie within a month of publication.
    private func isNews(_ span: DateSpan) -> Bool {
        guard let published, let start = span.start, start.day != nil else { return false }
        return (0...31).contains(published.dayNumber - start.dayNumber)
    }

    // MARK: Staying and turning

    /// Whether a sentence points back to a happening: "the blast", "the dead", "the missile" of the sentence that
    /// told it.
    private func pointsBack(_ sentence: Int, to thread: Thread) -> Bool {
        let tokens = text.sentences[sentence].tokens
        if tokens.prefix(2).contains(where: { words.additions.contains(text.tokens[$0].word) }) { return true }
        for i in tokens {
            let token = text.tokens[i]
            guard token.kind == .word, i > tokens.lowerBound else { continue }
            let isDefinite =
                text.tokens[i - 1].word == words.the || text.tokens[i - 1].word == words.this
                || i > tokens.lowerBound + 1 && text.tokens[i - 2].word == words.the
            if words.backPointers.contains(token.word) {
                if isDefinite || text.tokens[i - 1].isAny(.determiner) || token.word == words.toll { return true }
                continue
            }
            guard isDefinite else { continue }
            if token.isAny(.happening), !token.isAny(.verb) || token.isAny(.noun), !isLasting(i) { return true }
            if token.isAny(.noun),
                token.classes.isDisjoint(with: [.person, .body, .role, .timeUnit, .speechNoun, .adjective, .dayPart]),
                !isGeneral(i),
                text.sentences[thread.origin].tokens.contains(where: { text.tokens[$0].word == token.word })
            {
                return true
            }
        }
        return false
    }

    /// "the war", "the conflict": goes on for years and points back to no day.
    private func isLasting(_ i: Int) -> Bool { words.lasting.contains(text.lemma(i)) }

    /// "the city", "the country": every text has them.
    private func isGeneral(_ i: Int) -> Bool { words.general.contains(text.lemma(i)) }

    /// "which has killed hundreds of thousands": what a long happening has done in all.
    private func isBackground(_ mention: Mention) -> Bool {
        let sentence = text.sentences[mention.sentence].tokens
        var i = mention.span.lowerBound - 1
        var sawHave = false
        while i >= sentence.lowerBound, i >= mention.span.lowerBound - 8 {
            let token = text.tokens[i]
            if token.kind == .comma || token.kind == .semicolon { return false }
            if token.isAny(.have) { sawHave = true }
            if sawHave, token.isAny(.relative), token.isAny([.pronoun, .relative]) {
                return i > sentence.lowerBound && text.tokens[i - 1].isAny([.noun, .happening])
            }
            if sawHave, token.isAny(.happening), isLasting(i) { return true }
            i -= 1
        }
        return false
    }

    /// "have been killed": the perfect, which reaches up to now.
    private func isPerfect(_ mention: Mention) -> Bool {
        let sentence = text.sentences[mention.sentence].tokens
        let near =
            max(
                sentence.lowerBound, mention.span.lowerBound - 6)..<min(
                sentence.upperBound, mention.span.upperBound + 6)
        return near.contains { text.tokens[$0].isAny(.have) }
    }

    /// "Meanwhile", "In Bago, a student was killed", "a bomb hit a house": the text turns to another happening.
    private func turnsElsewhere(_ mention: Mention) -> Bool {
        let sentence = text.sentences[mention.sentence].tokens
        guard sentence.count > 3 else { return false }
        for i in sentence.prefix(5) where words.turns.contains(text.tokens[i].word) { return true }
        return opensElsewhere(sentence) || hasNewAgent(mention, sentence)
    }

    private func opensElsewhere(_ sentence: Range<Int>) -> Bool {
        let first = text.tokens[sentence.lowerBound]
        let place = text.tokens[sentence.lowerBound + 1]
        guard first.word == words.in || first.word == words.at || first.isAny(.preposition) && first.word != words.on,
            place.isCapitalized || place.shape.contains(.shouted) && (place.classes.isUnlisted || place.isAny(.place)),
            !place.isAny([.month, .weekday, .demonym]), place.kind == .word
        else { return false }
        // A look back of a few pages: what was named before that is news again.
        return !text.tokens[max(0, sentence.lowerBound - 2000)..<sentence.lowerBound].contains { isSame($0, place) }
    }

    private func isSame(_ a: Token, _ b: Token) -> Bool {
        a.range.count == b.range.count && text.bytes[a.range].elementsEqual(text.bytes[b.range])
    }

    /// "An explosion at a warehouse injured 200": an indefinite happening or thing acts on those counted.
    private func hasNewAgent(_ mention: Mention, _ sentence: Range<Int>) -> Bool {
        guard mention.sentence < sentences.count, mention.sentence > 0 else { return false }
        var i = mention.span.lowerBound - 1
        while i >= sentence.lowerBound {
            let token = text.tokens[i]
            if token.kind == .semicolon || token.isAny(.relative) && i > sentence.lowerBound { return false }
            if token.isAny(.indefinite), i + 1 < sentence.upperBound {
                var head = i + 1
                while head < mention.span.lowerBound, text.tokens[head].isAny([.adjective, .noun]),
                    head + 1 < sentence.upperBound, text.tokens[head + 1].isAny([.noun, .happening])
                {
                    head += 1
                }
                let noun = text.tokens[head]
                if noun.isAny([.person, .body, .role, .speechNoun, .demonym]) { return false }
                if noun.isAny(.happening), !noun.isAny(.preposition) {
                    return i == sentence.lowerBound
                        || text.tokens[i - 1].isAny([.subordinator, .conjunction, .reporting])
                }
            }
            i -= 1
        }
        return false
    }

    // MARK: Sentences without figures

    /// What a sentence between the last mention and this one tells of a dated happening.
    private func thread(toldBefore sentence: Int, after last: Int, _ isFirst: Bool) -> Thread? {
        var found: Thread?
        for index in max(0, last + 1, sentence - 6)..<max(0, last + 1, sentence - 6, sentence)
        where index < sentences.count && !text.sentences[index].isHeading {
            for item in sentences[index].dated where item.role == .happening {
                guard case .span = item.expression.shape, item.expression.span.start?.day != nil,
                    isNews(item.expression.span),
                    sentences[index].tellsHappening(item, text, anyVerb: index == sentence - 1)
                else { continue }
                found = Thread(
                    span: item.expression.span, words: item.expression.tokens, origin: index, latest: index,
                    isNews: true)
            }
        }
        return found
    }

    /// "… stormed the south on 7 October. More than 24,000 have since been killed."
    private func sinceThen(_ m: Int, _ mentions: [Mention], _ found: [Found?]) -> Found? {
        let mention = mentions[m]
        let sentence = text.sentences[mention.sentence].tokens
        let near =
            max(
                sentence.lowerBound, mention.span.lowerBound - 6)..<min(
                sentence.upperBound, mention.span.upperBound + 6)
        let isSince = near.contains {
            text.tokens[$0].word == words.since && $0 > near.lowerBound && text.tokens[$0 - 1].isAny(.have)
        }
        guard isSince else { return nil }
        if m > 0, mention.sentence - mentions[m - 1].sentence <= 1, let last = found[m - 1], let start = last.span.start
        {
            return Found(span: DateSpan(start, mention.asOf), rule: "since the date told before", words: last.words)
        }
        guard mention.sentence > 0 else { return nil }
        for item in sentences[mention.sentence - 1].dated where item.role == .happening {
            guard let start = item.expression.span.start else { continue }
            return Found(
                span: DateSpan(start, mention.asOf), rule: "since the date told before", words: item.expression.tokens)
        }
        return nil
    }

    /// "Syria has been gripped by violence since March 2011." or "The war broke out on 15 April." in the sentence
    /// before.
    private func openBefore(_ sentence: Int) -> Thread? {
        guard sentence > 0, sentence - 1 < sentences.count,
            text.sentences[sentence].paragraph == text.sentences[sentence - 1].paragraph
        else { return nil }
        for item in sentences[sentence - 1].dated {
            if sentences[sentence - 1].isBeginning(item, text), let start = item.expression.span.start {
                return Thread(
                    span: DateSpan(start, published), words: item.expression.tokens, origin: sentence - 1,
                    latest: sentence, isNews: false)
            }
            guard case .since = item.expression.shape, item.opens == nil, let start = item.expression.span.start else {
                continue
            }
            return Thread(
                span: DateSpan(start, published), words: item.expression.tokens, origin: sentence - 1, latest: sentence,
                isNews: false)
        }
        return nil
    }

    // MARK: Looking ahead

    /// A figure that the text dates only further on: in the headline, in its repetition, and in a first sentence
    /// that leaves the day to the next.
    private func lookAhead(_ mentions: [Mention], _ dated: [DatedMention], _ found: inout [Found?], _ main: Thread?)
        -> Set<Int>
    {
        var ahead: Set<Int> = []
        let titles = titleSentences()
        var isLead = true
        // The text's own sentences first: headlines take their dates.
        let order =
            mentions.indices.filter { !titles.contains(mentions[$0].sentence) }
            + mentions.indices.filter { titles.contains(mentions[$0].sentence) }
        for m in order where found[m] == nil && isEvent(mentions[m].measure) {
            let isTitle = titles.contains(mentions[m].sentence)
            if !isTitle, m > 0, !titles.contains(mentions[m - 1].sentence),
                mentions[m - 1].sentence != mentions[m].sentence
            {
                isLead = false
            }
            guard isTitle || isLead, !dated[m].isElsewhere, mentions[m].asOf == published || isTitle else { continue }
            if let span = twin(of: m, mentions, found, titles) {
                found[m] = Found(span: span.span, rule: "date of the same figure further on", words: span.words)
            } else if let span = isTitle ? first(after: m, mentions, dated, found, titles) : nil {
                found[m] = Found(span: span.span, rule: "date of the first sentence", words: span.words)
            } else if !isBackground(mentions[m]), !dated[m].isToll || isTitle,
                let told = told(after: mentions[m].sentence)
            {
                found[m] = Found(span: told.span, rule: "date of the happening told next", words: told.words)
            }
            if found[m] != nil { ahead.insert(m) }
        }
        return ahead
    }

    /// What goes on from a figure whose date stood further on shares it.
    private func goOn(from ahead: Set<Int>, _ mentions: [Mention], _ dated: [DatedMention], _ found: inout [Found?]) {
        var ahead = ahead
        for m in mentions.indices.dropFirst() where found[m] == nil && ahead.contains(m - 1) {
            guard isEvent(mentions[m].measure), !dated[m].isElsewhere, !isBackground(mentions[m]),
                mentions[m].sentence - mentions[m - 1].sentence <= 1, !turnsElsewhere(mentions[m]),
                let last = found[m - 1]
            else { continue }
            if dated[m].isToll, !dated[m - 1].isToll { continue }
            found[m] = Found(span: last.span, rule: "date of the figure before", words: last.words)
            ahead.insert(m)
        }
    }

    /// Headings, and the sentences that repeat the first of them word by word.
    private func titleSentences() -> Set<Int> {
        var titles = Set(text.sentences.indices.filter { text.sentences[$0].isHeading })
        guard let first = text.sentences.first, first.isHeading else { return titles }
        for index in text.sentences.indices.dropFirst().prefix(12) {
            let tokens = text.sentences[index].tokens
            guard tokens.count >= first.tokens.count, tokens.count <= first.tokens.count + 3 else { continue }
            if zip(first.tokens, tokens).allSatisfy({ isSame(text.tokens[$0], text.tokens[$1]) }) {
                titles.insert(index)
            }
        }
        return titles
    }

    /// The date of a later mention of the same figure.
    private func twin(of m: Int, _ mentions: [Mention], _ found: [Found?], _ titles: Set<Int>) -> Found? {
        for n in mentions.indices.dropFirst(m + 1) {
            if mentions[n].sentence > mentions[m].sentence + 8 { break }
            guard mentions[n].measure == mentions[m].measure, !titles.contains(mentions[n].sentence),
                mentions[n].numeral.figure.bounds.low == mentions[m].numeral.figure.bounds.low
            else { continue }
            if let date = found[n] { return date }
        }
        return nil
    }

    /// The date of the first figure of the text itself, where it is another figure than the headline's.
    private func first(
        after m: Int, _ mentions: [Mention], _ dated: [DatedMention], _ found: [Found?], _ titles: Set<Int>
    ) -> Found? {
        let body = mentions.indices.dropFirst(m + 1).prefix(Self.reach).filter {
            !titles.contains(mentions[$0].sentence)
        }
        guard let lead = body.first else { return nil }
        return found[lead]
            ?? (dated[lead].isElsewhere
                ? nil : found[body.first { mentions[$0].sentence == mentions[lead].sentence } ?? lead])
    }

    /// A happening that one of the next sentences tells with its day, or that any later one names by it
    /// ("Tuesday's strike").
    private func told(after sentence: Int) -> Thread? {
        for index in sentence..<max(sentence, min(sentences.count, sentence + Self.reach)) {
            for item in sentences[index].dated where item.role == .happening {
                guard case .span = item.expression.shape, isNews(item.expression.span),
                    index <= sentence + 2 || item.expression.isAttributive,
                    sentences[index].tellsHappening(item, text, anyVerb: false)
                else { continue }
                return Thread(
                    span: item.expression.span, words: item.expression.tokens, origin: index, latest: index,
                    isNews: true)
            }
        }
        return nil
    }
}
