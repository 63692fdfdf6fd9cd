/// The speech acts of a document, found sentence by sentence when first asked for, and the noun phrases that
/// its pronouns and short forms stand for.
///
/// A class, because what it finds is shared by every rule that asks.
final class Speakers {
    private var views: [ChunkedSentence?]
    private var actsOf: [[SpeechAct]?]

    /// How many sentences back a pronoun may look.
    private static let reach = 8
    /// How many sentences back a noun for whoever spoke may look.
    private static let near = 3

    init(_ text: AnalyzedText) {
        views = Array(repeating: nil, count: text.sentences.count)
        actsOf = Array(repeating: nil, count: text.sentences.count)
    }

    /// A sentence with its chunks.
    func view(_ index: Int, _ reading: inout Reading) -> ChunkedSentence {
        if let view = views[index] { return view }
        let view = ChunkedSentence(index, &reading)
        views[index] = view
        return view
    }

    /// The acts of a sentence.
    func acts(_ index: Int, _ reading: inout Reading) -> [SpeechAct] {
        if let acts = actsOf[index] { return acts }
        let acts = SpeechActFinder.acts(in: view(index, &reading))
        actsOf[index] = acts
        return acts
    }

    /// Who relayed a source when it was last named: it goes on relaying what "the source" says next.
    func relay(of source: Range<Int>, before index: Int, _ reading: inout Reading) -> Range<Int>? {
        var back = index
        while back >= 0, back >= index - 3 {
            for act in acts(back, &reading) where act.source == source { return act.via }
            back -= 1
        }
        return nil
    }

    // MARK: Pronouns and short forms

    /// The noun phrase that a source stands for: itself, unless it is a pronoun or a short form of one before.
    func resolved(_ source: Range<Int>, in index: Int, _ reading: inout Reading) -> Range<Int> {
        if let owner = Self.owner(of: source, reading.text) {
            // "Its statement said": the body whose statement it is speaks.
            if let form = ShortForm(owner, reading.text), let own = subject(for: form, in: index, &reading),
                own.upperBound <= owner.lowerBound
            {
                return own
            }
            let found = resolved(owner, in: index, &reading)
            return found == owner ? source : found
        }
        if let one = Pairs.member(source, in: index, self, &reading) { return one }
        guard let form = ShortForm(source, reading.text) else { return source }
        if form.isStatement(reading.text), let issuer = issuer(of: source, in: index, &reading) { return issuer }
        if form.isThing, let own = mainSubject(before: source, for: form, in: index, &reading) { return own }
        for act in acts(index, &reading).reversed() where act.cue.upperBound <= source.lowerBound {
            if let found = antecedent(act.source, for: form, in: index, &reading) { return found }
        }
        if let found = antecedent(before: index, for: form, source, &reading) { return found }
        if form.isWhoeverSpoke(reading.text), let last = lastSpeaker(before: source, in: index, &reading) {
            return last
        }
        if let last = lastSpeaker(takenUpBy: form, before: source, in: index, &reading) { return last }
        // "State television showed what it said were": the sentence's own subject, where nobody was named before.
        if form.isPronoun, let own = subject(for: form, in: index, &reading), own.upperBound <= source.lowerBound,
            !form.isPerson || !reading.text.tokens[own.lowerBound].isAny(.indefinite)
        {
            return own
        }
        return source
    }

    /// A phrase of the sentences before that a form can stand for: whoever spoke, or for a pronoun whoever was the
    /// matter of a sentence. Who "adds" something has spoken before.
    private func antecedent(
        before index: Int, for form: ShortForm, _ source: Range<Int>, _ reading: inout Reading
    ) -> Range<Int>? {
        let hasSpoken = form.isPronoun && goesOn(source, in: index, &reading)
        for isMentioned in hasSpoken || form.isDefinite ? [false, true] : [true] {
            var back = index - 1
            while back >= 0, back >= index - Self.reach {
                for act in acts(back, &reading).reversed() {
                    if let found = antecedent(act.source, for: form, in: back, &reading) { return found }
                }
                if isMentioned, form.isPronoun || form.isDefinite, !reading.text.sentences[back].isHeading,
                    let found = subject(for: form, in: back, &reading)
                {
                    return found
                }
                back -= 1
            }
        }
        return nil
    }

    /// "he added", "she went on", "the ministry also said"
    private func goesOn(_ source: Range<Int>, in index: Int, _ reading: inout Reading) -> Bool {
        let text = reading.text
        let end = text.sentences[index].tokens.upperBound
        return (source.upperBound..<min(source.upperBound + 2, end)).contains {
            Self.additions.contains(text.lemma($0)) || text.tokens[$0].word == Self.also
        }
    }

    private static let additions = WordSet(
        ["add", "continue", "reiterate", "repeat", "conclude", "go"].map(CueWord.find))
    private static let also = CueWord.find("also")

    /// The possessive of "its statement", "their figures".
    private static func owner(of source: Range<Int>, _ text: AnalyzedText) -> Range<Int>? {
        guard let last = source.last, source.count > 1, source.count <= 4, text.tokens[last].isAny(.speechNoun) else {
            return nil
        }
        let first = source.lowerBound
        let word = text.tokens[first].word
        return word == CueWord.its || word == CueWord.their ? first..<(first + 1) : nil
    }

    /// "the statement", where the sentence before has "X said in a statement": X.
    private func issuer(of source: Range<Int>, in index: Int, _ reading: inout Reading) -> Range<Int>? {
        guard let last = source.last else { return nil }
        let word = reading.text.tokens[last].word
        var back = index
        while back >= 0, back >= index - Self.reach {
            for act in acts(back, &reading) where act.cue.upperBound <= source.lowerBound {
                guard let issuer = act.source, !act.isSilent, issuer.upperBound <= source.lowerBound else { continue }
                let isIssued = (act.cue.upperBound..<min(act.cue.upperBound + 5, reading.text.tokens.count)).contains {
                    reading.text.tokens[$0].word == word && reading.text.tokens[$0 - 1].isAny(.indefinite)
                }
                if isIssued { return resolved(issuer, in: back, &reading) }
            }
            back -= 1
        }
        return nil
    }

    /// The source of the last act before a phrase that says a whole clause.
    private func lastSpeaker(
        before phrase: Range<Int>, in index: Int, _ reading: inout Reading
    ) -> Range<Int>? {
        var back = index
        while back >= 0, back >= index - Self.reach {
            for act in acts(back, &reading).reversed()
            where act.cue.upperBound <= phrase.lowerBound && !act.isSilent && act.modality == .asserted {
                // Only what stands before it: no phrase leads back to itself.
                if let source = act.source, source.upperBound <= phrase.lowerBound {
                    return resolved(source, in: back, &reading)
                }
            }
            back -= 1
        }
        return nil
    }

    /// The last source that a noun like "the station" or "the officer" takes up.
    private func lastSpeaker(
        takenUpBy form: ShortForm, before phrase: Range<Int>, in index: Int, _ reading: inout Reading
    ) -> Range<Int>? {
        guard form.isDefinite else { return nil }
        let paragraph = reading.text.sentences[index].paragraph
        var back = index
        while back >= 0, back >= index - Self.near, reading.text.sentences[back].paragraph == paragraph {
            for act in acts(back, &reading).reversed() where act.cue.upperBound <= phrase.lowerBound {
                guard let source = act.source, source.upperBound <= phrase.lowerBound else { continue }
                let speaker = resolved(source, in: back, &reading)
                return form.takesUp(speaker, reading.text) ? speaker : nil
            }
            back -= 1
        }
        return nil
    }

    private func antecedent(
        _ source: Range<Int>?, for form: ShortForm, in index: Int, _ reading: inout Reading
    ) -> Range<Int>? {
        guard let source else { return nil }
        if form.matches(source, reading.text) { return resolved(source, in: index, &reading) }
        // "Novak said … . He added": who Novak is was told before.
        guard form.isPerson, form.follows(source), ShortForm(source, reading.text)?.isName == true else { return nil }
        let whole = resolved(source, in: index, &reading)
        return form.matches(whole, reading.text) ? whole : nil
    }

    /// "The coast guard led 21 operations, it said": the subject of the sentence, where it is a body.
    private func mainSubject(
        before source: Range<Int>, for form: ShortForm, in index: Int, _ reading: inout Reading
    ) -> Range<Int>? {
        let view = view(index, &reading)
        let own = view.chunk(at: source.lowerBound)
        guard view.kind(own - 1) == .comma, let verb = view.chunks.indices.first(where: { view.isFinite($0) }),
            verb > 0, verb < own, view.isNoun(verb - 1), !view.hasFigure(verb - 1),
            ShortForm.isBody(view.chunks[verb - 1].head, reading.text)
                || view.head(verb - 1).isAny([.outlet, .party]) && !view.head(verb - 1).isAny(.plural)
        else { return nil }
        let phrase = view.tokens(SourcePhrase(view: view).before(verb - 1))
        return form.matches(phrase, reading.text) ? phrase : nil
    }

    /// A phrase of the sentence that is no speaker yet: "Director X visited the hospital. … she said."
    private func subject(for form: ShortForm, in index: Int, _ reading: inout Reading) -> Range<Int>? {
        let view = view(index, &reading)
        for i in view.chunks.indices where view.isNoun(i) && !view.isTime(i) && !view.isPronoun(i) {
            let verb = view.kind(i + 1) == .adverb ? i + 2 : i + 1
            let isSubject = i == 0 || view.isFinite(verb) || view.kind(i - 1) == .comma
            guard isSubject || form.isPerson && view.hasRole(i) else { continue }
            // Who is spoken of in a quotation is not who speaks.
            if Quotation.isInside(view.chunks[i].head, view.sentence, view.text) { continue }
            guard !view.hasFigure(i), !isCounted(view.chunks[i].tokens, in: index, reading) else { continue }
            let phrase = view.tokens(form.isPerson ? i...i : SourcePhrase(view: view, takesClauses: false).after(i))
            let whole = view.tokens(SourcePhrase(view: view, takesClauses: false).after(i))
            if form.matches(phrase, reading.text) {
                // "Ramzan, a driver, saw it"
                let isNamed = i == 2 && view.kind(1) == .comma && view.isNoun(0) && view.isName(0)
                return isNamed && form.isPerson ? view.chunks[0].tokens.lowerBound..<whole.upperBound : whole
            }
            if case .definite(let role) = form.kind, view.isName(i), Agents.plays(role, i, view) {
                return view.chunks[i].tokens
            }
            // "The airline's shares fell after it said"
            if form.isThing,
                let mark = view.chunks[i].tokens.first(where: { reading.text.tokens[$0].kind == .possessive }),
                ShortForm.isBody(mark - 1, reading.text)
            {
                return view.chunks[i].tokens.lowerBound..<mark
            }
        }
        return nil
    }

    /// "A man died in the blast": who is counted does not speak.
    private func isCounted(_ tokens: Range<Int>, in index: Int, _ reading: Reading) -> Bool {
        reading.mentions(of: index).contains { reading.mentions[$0].span.overlaps(tokens) }
    }
}
