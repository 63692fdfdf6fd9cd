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
    struct Thread {
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
    static let reach = 60

    let text: AnalyzedText
    let sentences: [DatedSentence]
    let published: PartialDate?
    /// Every sentence is a paragraph of its own, so that paragraphs tell nothing.
    let isFlat: Bool
    var words: TimeWords { TimeWords.english }

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
    func shared(
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
    func fitting(_ thread: Thread, _ mention: Mention) -> Thread? {
        guard let asOf = mention.asOf, let start = thread.span.start else { return thread }
        return start.dayNumber <= asOf.lastDayNumber ? thread : nil
    }

    func isNear(_ thread: Thread, _ mention: Mention) -> Bool {
        let distance = mention.sentence - thread.latest
        guard distance >= 0, distance <= (thread.isNews ? (isFlat ? 40 : 8) : 1) else { return false }
        return isFlat || text.sentences[thread.latest].paragraph == text.sentences[mention.sentence].paragraph
    }

    func isEvent(_ measure: Measure) -> Bool {
        switch measure {
        case .present, .count, .share, .amount, .duration: false
        default: true
        }
    }

    /// A day, or a few, that lie within a month of publication.
    func isNews(_ span: DateSpan) -> Bool {
        guard let published, let start = span.start, start.day != nil else { return false }
        return (0...31).contains(published.dayNumber - start.dayNumber)
    }

    // MARK: Sentences without figures

    /// What a sentence between the last mention and this one tells of a dated happening.
    func thread(toldBefore sentence: Int, after last: Int, _ isFirst: Bool) -> Thread? {
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
    func sinceThen(_ m: Int, _ mentions: [Mention], _ found: [Found?]) -> Found? {
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
    func openBefore(_ sentence: Int) -> Thread? {
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
}
