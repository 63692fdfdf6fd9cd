/// Which figures a happening dates.
extension Storyline {
    /// Whether a figure tells what a happening did or took, so that its day is the figure's.
    func isOf(_ episode: Episode, _ mention: Mention) -> Bool {
        switch mention.measure {
        case .share, .amount, .duration: false
        case .count: tookPart(mention) ?? false
        case .present: tookPart(mention) ?? episode.measures.contains(.present)
        // Arrests and rescues go on after what they are for.
        case .detained, .evacuated:
            episode.measures.contains(mention.measure) || !isPresentPerfect(mention) && !isState(mention)
        default: true
        }
    }

    /// "Some 3,100 have left", "so far no one has left": moves that add up, in a text that tells of a day but not since
    /// when.
    func addsUp(_ mention: Mention, _ episode: Episode) -> Bool {
        guard mention.measure == .displaced || mention.measure == .arrived, !episode.goesOn,
            let predicate = mention.predicate,
            text.tokens[predicate].indices.contains(where: { words.moves.contains(text.lemma($0)) })
        else { return false }
        // "300 families had left" is the past of a report; "had entered", a count at a border up to now.
        return isPerfect(predicate, of: mention, orPast: mention.measure == .arrived)
    }

    /// The time of such moves: until the day of the figure, where the text has told of a day at all.
    func upToNow(_ mention: Mention, _ episode: Episode) -> DateSpan? {
        guard episodes[0].span != nil, let asOf = mention.asOf, addsUp(mention, episode) else { return nil }
        return DateSpan(nil, asOf)
    }

    /// "will lose their homes", "expects to lose three": what is still to come, after all that a text tells.
    func isToCome(_ mention: Mention) -> Bool {
        guard mention.modality == .possible else { return false }
        let near = mention.span.lowerBound - 5..<mention.span.upperBound + 4
        return near.clamped(to: text.sentences[mention.sentence].tokens).contains {
            words.aheads.contains(text.tokens[$0].word)
        }
    }

    /// "An explosion at a depot hurt 200": a sentence that opens with a happening not told of before.
    func opensHappening(_ sentence: Int) -> Bool {
        let tokens = text.sentences[sentence].tokens
        guard text.tokens[tokens.lowerBound].isAny(.indefinite) else { return false }
        return tokens.dropFirst().prefix(4).contains { text.tokens[$0].isAny(.happening) }
    }

    /// Whether a happening was before a time.
    func isBefore(_ a: DateSpan?, _ b: DateSpan) -> Bool {
        guard let start = a?.start, let other = b.start ?? b.end else { return false }
        return start.dayNumber < other.dayNumber
    }

    /// Whether a measure is of something that happens, not of a state.
    func isEvent(_ measure: Measure) -> Bool {
        switch measure {
        case .present, .count, .share, .amount, .duration: false
        default: true
        }
    }

    /// Whether a measure is of what a happening does to people and things.
    func isHarm(_ measure: Measure) -> Bool {
        switch measure {
        case .killed, .wounded, .casualties, .missing, .destroyed: true
        default: false
        }
    }

    /// "70 assailants had taken part", "400 were inside": told in the past; not "the town has 40,000 people", "400 live
    /// there", "a population of 800"; `nil` where no verb tells.
    private func tookPart(_ mention: Mention) -> Bool? {
        // "a hamlet of 800 people", "its 120,000 inhabitants"
        let before = mention.span.lowerBound - 1
        if before >= 0, text.tokens[before].word == words.of || text.tokens[before].isAny(.possessive) { return false }
        if before >= 0, text.tokens[before].kind == .possessive { return false }
        var isPast: Bool?
        var isAside = false
        for i in mention.clause {
            let token = text.tokens[i]
            // "Police, who fly a drone over such events, counted 90,000"
            if token.isAny(.relative), !token.isAny(.determiner) || text.tokens[i].word == words.that { isAside = true }
            if token.kind == .comma { isAside = false }
            guard token.kind == .word else { continue }
            if isAside {
                if token.isAny(.verb), !token.isAny(.noun) { isAside = false }
                continue
            }
            if words.dwellings.contains(text.lemma(i)) { return false }
            if i + 1 == mention.span.lowerBound, words.holds.contains(token.word) { return false }
            guard token.isAny([.verb, .be, .have]), !token.isAny(.reporting), !token.isAny([.noun, .adjective]) else {
                continue
            }
            if token.isAny(.past) || words.pasts.contains(token.word) {
                isPast = true
            } else if token.isAny([.be, .have, .thirdPerson]) {
                return isPast ?? false
            } else if token.isAny(.baseForm) {
                isPast = isPast ?? false
            }
        }
        return isPast
    }

    /// "have been arrested": up to now, and after what it is about; not "had been arrested", which is the past of a
    /// report.
    private func isPresentPerfect(_ mention: Mention) -> Bool {
        isPerfect(mention.predicate ?? mention.span, of: mention)
    }

    /// Whether a verb has "have" before it; with `orPast` also "had".
    func isPerfect(_ verb: Range<Int>, of mention: Mention, orPast: Bool = false) -> Bool {
        near(verb, in: text.sentences[mention.sentence].tokens).contains {
            text.tokens[$0].isAny(.have) && (orPast || text.tokens[$0].word != words.had)
        }
    }

    /// "are being held", "were in custody", "remain in jail": a state, which nobody says when it began.
    private func isState(_ mention: Mention) -> Bool {
        let sentence = text.sentences[mention.sentence].tokens
        let after = (mention.span.upperBound..<mention.span.upperBound + 6).clamped(to: sentence)
        for i in after {
            let token = text.tokens[i]
            // "had three managers in custody", "are already in custody"
            if words.custodies.contains(token.word), text.tokens[i - 1].isAny(.preposition) { return true }
            if token.kind == .comma || token.kind == .semicolon { return false }
            if words.stays.contains(token.word) { return true }
            guard token.isAny(.be), i + 1 < sentence.upperBound else { continue }
            return text.tokens[i + 1].isAny(.preposition) || words.stays.contains(text.tokens[i + 1].word)
        }
        return false
    }

    /// A verb with the few words before it, among which its auxiliaries are.
    private func near(_ verb: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
        (max(0, verb.lowerBound - 4)..<verb.upperBound).clamped(to: sentence)
    }

    /// "A third man succumbed on Monday", "died of her wounds": a death that comes after what it is of.
    func isLateDeath(_ mention: Mention) -> Bool {
        guard mention.measure == .killed else { return false }
        let sentence = text.sentences[mention.sentence].tokens
        return (mention.span.upperBound..<mention.span.upperBound + 8).clamped(to: sentence).contains {
            words.succumbs.contains(text.tokens[$0].word)
                || text.tokens[$0].word == words.of && $0 + 2 < sentence.upperBound
                    && text.tokens[$0 + 1].isAny(.possessive) && words.wounds.contains(text.tokens[$0 + 2].word)
        }
    }

    /// A day, or a few, that lie within a month of publication.
    func isNews(_ span: DateSpan) -> Bool {
        guard let day, let start = span.start, start.day != nil else { return false }
        return (0...31).contains(day.dayNumber - start.dayNumber)
    }

    /// Whether two times lie within a year.
    func isClose(_ a: DateSpan, _ b: DateSpan?) -> Bool {
        guard let start = a.start, let other = b?.start else { return false }
        return abs(other.dayNumber - start.dayNumber) < 300
    }
}
