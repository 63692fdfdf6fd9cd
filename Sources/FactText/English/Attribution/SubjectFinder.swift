/// The subject of a reporting verb.
struct ReportingSubject: Sendable {
    /// Its noun phrase, as tokens.
    var source: Range<Int>
    /// Who relays it: "workers, quoted by local radio, said".
    var via: Range<Int>?
    /// It belongs to a verb before: "put the toll at 19 and said".
    var isShared = false
    /// The token at the head of its first noun chunk.
    var head = 0
    /// Somebody or some body, not a thing or a happening.
    var canSpeak: Bool
    /// A paper or a number: "figures show".
    var isSpeech = false
}

/// Finds the subject of a verb chunk: before it, around a parenthesis, before "who", or with the verb before.
struct SubjectFinder {
    let view: ChunkedSentence
    /// The source of the last act found so far in the sentence.
    let lastSource: Range<Int>?
    /// The source of the last act that stands in no clause with "who" or "which".
    let mainSource: Range<Int>?
    private let words = ReportingWords.english

    init(view: ChunkedSentence, lastSource: Range<Int>?, mainSource: Range<Int>?) {
        self.view = view
        self.lastSource = lastSource
        self.mainSource = mainSource
    }

    /// The subject of the verb chunk `i`, whose frame is given.
    func subject(of i: Int, _ frame: ReportingFrame) -> ReportingSubject? {
        if view.chunks[i].verb.contains(.gerund), !view.chunks[i].verb.contains(.finite) {
            return gerundSubject(i, frame)
        }
        var j = i - 1
        while view.kind(j) == .adverb || view.word(j) == CueWord.further { j -= 1 }
        // "the owner, Jinheng Energy, at first reported"
        if view.kind(j) == .adjective, view.word(j - 1) == CueWord.at { j -= 2 }
        if view.isReflexive(j), view.isNoun(j - 1) { j -= 1 }
        if view.isTime(j) { j -= view.kind(j - 1) == .preposition ? 2 : 1 }
        // "had by Sunday night identified"
        if j < i - 1, view.kind(j) == .verb, view.chunks[j].tokens.count == 1, view.head(j).isAny(.have) { j -= 1 }
        // "Reports as of Wednesday said"
        if view.word(j) == CueWord.as, view.isTime(j + 2) { j -= 1 }
        switch view.kind(j) {
        case .noun: return relative(pastPhrasesAt: j).map(antecedent) ?? subject(endingAt: j)
        case .comma: return subject(beforeParenthesis: j)
        case .relative: return antecedent(of: j)
        case .conjunction: return parallelSubject(of: i, after: j) ?? sharedSubject(j)
        case .parenthesisClose:
            while let kind = view.kind(j), kind != .parenthesisOpen { j -= 1 }
            return view.isNoun(j - 1) ? subject(endingAt: j - 1, upTo: i - 1) : nil
        case .quoteClose: return subject(named: j, upTo: i - 1)
        case .verb, .adjective:
            let phrase = SourcePhrase(view: view).before(j)
            guard phrase.lowerBound < j, view.isNoun(phrase.lowerBound) else { return nil }
            // "a report released on Monday said": without what its release leaves behind.
            return spoken(view.isNoun(j - 1) ? phrase.lowerBound...(j - 1) : phrase)
        default: return nil
        }
    }

    /// "who in a message to reporters claimed": the relative before the phrases that a verb's clause opens with.
    private func relative(pastPhrasesAt noun: Int) -> Int? {
        var j = noun
        while view.isNoun(j), view.kind(j - 1) == .preposition { j -= 2 }
        return j < noun && view.kind(j) == .relative ? j : nil
    }

    /// What the relative at `j` stands for.
    private func antecedent(of j: Int) -> ReportingSubject? {
        let before = view.kind(j - 1) == .comma ? j - 2 : j - 1
        guard view.isNoun(before) else { return nil }
        // "said Movladi, a field commander reached by telephone, who added": who has just spoken.
        if let lastSource, lastSource.upperBound == view.chunks[before].tokens.upperBound {
            return ReportingSubject(source: lastSource, isShared: true, canSpeak: true)
        }
        // "claimed the attack in a statement which put the toll at": who made the statement.
        if view.head(before).isAny(.speechNoun), view.word(before - 1) == CueWord.in {
            return sharedSubject(before - 1)
        }
        // "in North Kivu, which already counted": a place where something is.
        let place = view.kind(before - 1) == .conjunction && view.isNoun(before - 2) ? before - 2 : before
        let locative = [CueWord.in, CueWord.at, CueWord.near].contains(view.word(place - 1))
        if locative, !view.hasRole(before), !view.head(before).isAny([.party, .country, .capital]) { return nil }
        return subject(endingAt: before)
    }

    private func subject(endingAt end: Int, upTo last: Int? = nil) -> ReportingSubject? {
        guard !view.isTime(end) else { return nil }
        // "said in a letter read on Sunday that": the letter is how it was said.
        if lastSource != nil || end >= 3, view.head(end).isAny(.speechNoun), view.word(end - 1) == CueWord.in,
            view.kind(end - 2) == .verb, view.isFinite(end - 2)
        {
            return nil
        }
        let phrase = SourcePhrase(view: view).before(end)
        // "The insurgents, whose radio speaks of 90": they speak by it.
        if let relative = [phrase.lowerBound, phrase.lowerBound - 1].first(where: { view.word($0) == CueWord.whose }) {
            let owner = view.kind(relative - 1) == .comma ? relative - 2 : relative - 1
            if view.isNoun(owner), view.canSpeak(owner), !ShortForm.isPerson(view.tokens(phrase), view.text) {
                return made(SourcePhrase(view: view).before(owner))
            }
        }
        return spoken(phrase.lowerBound...(last ?? end))
    }

    /// Who speaks in a phrase: itself, or whose figures or report it names.
    private func spoken(_ whole: ClosedRange<Int>) -> ReportingSubject? {
        let speaker = SourcePhrase(view: view, takesClauses: false).speaker(whole)
        guard speaker != whole, speaker.upperBound <= whole.upperBound, var subject = made(speaker) else {
            return made(whole)
        }
        // "Figures from the office show": the office says it.
        subject.isSpeech = true
        return subject
    }

    private static let pressmen = WordSet(
        ["correspondent", "reporter", "photographer", "stringer", "envoy"].map(CueWord.find))
    private static let lore = WordSet(
        ["legend", "rumour", "rumor", "gossip", "hearsay", "tradition"].map(CueWord.find))

    private func isNobody(_ i: Int) -> Bool {
        guard view.isNoun(i), let numeral = view.chunks[i].numeral else { return false }
        return view.numerals[numeral].isNone
    }

    /// 'The radio "Voice of the South" said': a name in quotation marks after what it names.
    private func subject(named close: Int, upTo last: Int) -> ReportingSubject? {
        var open = close - 1
        while view.isNoun(open) || view.kind(open) == .preposition || view.kind(open) == .conjunction { open -= 1 }
        guard view.kind(open) == .quoteOpen, open < close - 1, view.hasRole(open - 1) else { return nil }
        return subject(endingAt: open - 1, upTo: last)
    }

    private func made(_ phrase: ClosedRange<Int>) -> ReportingSubject? {
        var first = phrase.lowerBound
        while first < phrase.upperBound, !view.isNoun(first) { first += 1 }
        // "No group has claimed the attack": nobody speaks.
        let isNeither = (phrase.lowerBound - 1...phrase.upperBound).contains { i in
            view.word(i) == CueWord.neither || view.word(i) == CueWord.nor
        }
        if isNeither { return nil }
        if isNobody(first) || view.kind(first - 1) == .preposition && isNobody(first - 2) { return nil }
        let word = view.word(first)
        if view.isPronoun(first), Self.mute.contains(word) { return nil }
        // "Our volunteers counted 12": whoever is quoted says so; "our correspondent" is the paper's man.
        let isOurs = word == CueWord.our && Self.pressmen.contains(view.text.lemma(view.chunks[first].head))
        if word == CueWord.our && !isOurs || word == CueWord.my { return nil }
        // "This newspaper has counted 12": the outlet itself.
        if word == CueWord.this, view.chunks[first].tokens.count == 2,
            words.outletAnaphors.contains(view.text.lemma(view.chunks[first].head))
        {
            return nil
        }
        if Self.lore.contains(view.text.lemma(view.chunks[first].head)), view.chunks[first].tokens.count == 1 {
            return nil
        }
        // "the ten that still reported"
        if phrase.count == 1, view.chunks[first].tokens.count == 1, word == CueWord.that { return nil }
        let source = SourceTrim(view: view).trimmed(view.tokens(first...phrase.upperBound), first)
        // "What we know"
        if source.count == 1, Self.mute.contains(view.text.tokens[source.lowerBound].word) { return nil }
        let head = view.head(first)
        return ReportingSubject(
            source: source, head: view.chunks[first].head, canSpeak: phrase.contains { view.canSpeak($0) },
            isSpeech: head.isAny([.speechNoun]) || words.tollNouns.contains(head.word))
    }

    /// Pronouns that name no source: whoever is quoted, those asked, those counted.
    private static let mute: WordSet = [
        CueWord.i, CueWord.we, CueWord.you, CueWord.what, CueWord.that, CueWord.find("anyone"),
        CueWord.find("anybody"), CueWord.find("everyone"), CueWord.find("everybody"), CueWord.find("nobody"),
    ]

    /// "X, who commands the brigade, said"; "the mayor, Rosa Dimaano, wrote".
    private func subject(beforeParenthesis close: Int) -> ReportingSubject? {
        var open = close - 1
        while let kind = view.kind(open), kind != .comma {
            if kind == .semicolon || kind == .terminal { return nil }
            if kind == .quoteClose {
                // "The envoy, speaking of “mass psychosis”, told": words quoted inside what is set off.
                while let kind = view.kind(open), kind != .quoteOpen { open -= 1 }
                guard view.kind(open - 1) != .comma else { return nil }
            }
            open -= 1
        }
        // "Nadia Petrova, 61, a retired teacher, said"
        if view.kind(open) == .comma, view.kind(open - 2) == .comma, SourcePhrase(view: view).isAge(open - 1) {
            open -= 2
        }
        // "The firm Secunia, has said": a comma too many.
        if view.kind(open) == nil, close > 0,
            (0..<close).allSatisfy({ view.isNoun($0) || view.kind($0) == .preposition }),
            view.canSpeak(close - 1), !view.hasFigure(0)
        {
            return subject(endingAt: close - 1)
        }
        guard view.kind(open) == .comma, view.isNoun(open - 1), !view.isTime(open - 1) else { return nil }
        // "The company itself, in a filing, listed"
        if view.isReflexive(open - 1), view.isNoun(open - 2), view.kind(open + 1) == .preposition {
            return subject(endingAt: open - 2)
        }
        // "An audit by the office, the senator noted, had found"
        if view.isFinite(close - 1), view.isNoun(open + 1), words.frames[Int(view.head(close - 1).word)].contains(.say)
        {
            return subject(endingAt: open - 1)
        }
        if let outer = relative(around: open) { return subject(beforeParenthesis: outer) }
        var first = open + 1
        if SourcePhrase(view: view).isAge(first), view.kind(first + 1) == .comma, first + 2 < close { first += 2 }
        let keeps: Bool
        switch view.kind(first) {
        case .noun:
            // "a network of groups that photographs crowds"
            let relative = (first..<close).first { view.kind($0) == .relative } ?? close
            keeps = !view.hasFigure(first) && !(first..<relative).contains { view.isFinite($0) }
            // "The indictment, 140 pages long, speaks of": set off, and no part of the name.
            if view.hasFigure(first), view.kind(first + 1) == .adjective, first + 2 == close {
                return subject(endingAt: open - 1)
            }
        case .preposition: keeps = view.word(first) == CueWord.of
        default: keeps = false
        }
        if !keeps, view.kind(first) == .noun || view.kind(first) == .conjunction { return nil }
        var phrase = SourcePhrase(view: view).before(open - 1)
        // "The special envoy, Hans Brandt, who visited the camp, told"
        if !keeps, view.isName(phrase.lowerBound), view.kind(phrase.lowerBound - 1) == .comma,
            view.isNoun(phrase.lowerBound - 2)
        {
            let role = SourcePhrase(view: view).before(phrase.lowerBound - 2)
            if role.lowerBound == 0, view.hasRole(role.lowerBound) { phrase = 0...phrase.upperBound }
        }
        var subject = made(phrase.lowerBound...(keeps ? close - 1 : open - 1))
        if view.kind(first) == .verb, words.frames[Int(view.head(first).word)].contains(.cite),
            view.word(first + 1) == CueWord.by, view.isNoun(first + 2)
        {
            subject?.via = view.tokens(SourcePhrase(view: view).after(first + 2))
        }
        return subject
    }

    /// "Anna Agopyan, who reached Goris, a border town, told": the comma whose parenthesis has one inside.
    private func relative(around comma: Int) -> Int? {
        var j = comma - 1
        while let kind = view.kind(j), kind != .comma {
            if kind == .semicolon || kind == .terminal || kind == .quoteClose { return nil }
            j -= 1
        }
        return view.kind(j) == .comma && view.kind(j + 1) == .relative ? comma : nil
    }

    /// "He denied that the farmers had been held, and charged that": verbs of reporting go together, past the
    /// subjects of what is reported, where a comma or a second "that" shows it.
    private func parallelSubject(of i: Int, after conjunction: Int) -> ReportingSubject? {
        guard lastSource != nil, !words.frames[Int(view.head(i).word)].isDisjoint(with: [.say, .that, .quote, .deny])
        else { return nil }
        let isSetOff = view.kind(conjunction - 1) == .comma
        guard isSetOff || view.word(i + 1) == CueWord.that else { return nil }
        let source = isSetOff ? mainSource ?? lastSource : lastSource
        return source.map { ReportingSubject(source: $0, isShared: true, canSpeak: true) }
    }

    /// "put the toll at 19 and said": the verb before has the subject.
    private func sharedSubject(_ conjunction: Int) -> ReportingSubject? {
        var k = conjunction - 1
        while k >= 0 {
            if view.isBoundary(k), view.kind(k) != .quoteClose, view.kind(k) != .quoteOpen { break }
            // "denied that they had fought and said": the verbs that go together have the same auxiliaries.
            let isOther = lastSource != nil && !view.isFinite(k + 1) && hasAuxiliary(k)
            if !isOther, let subject = shared(with: k), subject.canSpeak || lastSource == nil { return subject }
            k -= 1
        }
        return ofLastAct()
    }

    private func hasAuxiliary(_ i: Int) -> Bool {
        view.kind(i) == .verb && view.chunks[i].tokens.count > 1
            && !view.chunks[i].verb.isDisjoint(with: [.perfect, .modal, .passive, .progressive])
    }

    /// "…, X said, adding that"; "with the ministry confirming that"; "X, citing Y, said".
    private func gerundSubject(_ i: Int, _ frame: ReportingFrame) -> ReportingSubject? {
        if view.isNoun(i - 1), view.canSpeak(i - 1) {
            let phrase = SourcePhrase(view: view).before(i - 1)
            if view.word(phrase.lowerBound - 1) == CueWord.with { return made(phrase) }
        }
        // "The leader called the plan “a list by people who pay nothing”, noting": nobody inside the marks.
        let isPastQuotation = view.kind(i - 1) == .comma && view.kind(i - 2) == .quoteClose
        if !isPastQuotation, let shared = ofLastAct() { return shared }
        if !frame.isDisjoint(with: [.say, .tell]), let main = mainSubject(around: i) { return main }
        // "Teams found two more, raising the toll to five": the event raises it, nobody says so.
        guard !frame.isDisjoint(with: [.say, .tell, .cite, .deny]) else { return nil }
        if frame.contains(.cite), view.kind(i - 1) == .comma, view.isNoun(i - 2), view.canSpeak(i - 2) {
            return subject(endingAt: i - 2)
        }
        // "The office voiced alarm that men had gone, adding that": who acts in the main clause speaks.
        for k in 0..<i {
            if let subject = shared(with: k) { return subject.canSpeak ? subject : nil }
        }
        return nil
    }

    /// "The ministry, while conceding that two ships were lost, denied".
    private func mainSubject(around gerund: Int) -> ReportingSubject? {
        let opener = gerund - 1
        guard view.kind(opener) == .subordinator || view.kind(opener) == .preposition else { return nil }
        if view.kind(opener - 1) == .comma, view.isNoun(opener - 2), view.canSpeak(opener - 2) {
            return subject(endingAt: opener - 2)
        }
        return nil
    }

    private func shared(with k: Int) -> ReportingSubject? {
        // "put the number of soldiers killed at 450 and said": a participle has no subject to share.
        if lastSource != nil, view.isFinite(k), view.chunks[k].verb.contains(.participle),
            words.frames[Int(view.head(k).word)].isEmpty
        {
            return nil
        }
        guard view.isFinite(k), var subject = subject(of: k, []) else { return nil }
        subject.isShared = true
        return subject
    }

    private func ofLastAct() -> ReportingSubject? {
        lastSource.map { ReportingSubject(source: $0, isShared: true, canSpeak: true) }
    }
}
