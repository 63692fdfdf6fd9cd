/// Finds who asserts each mention, who relays it, and how firmly.
struct AttributionReader {
    private let speakers: Speakers
    /// Whose communiqué the text gives.
    private let communique: Communique?

    private init(_ reading: inout Reading) {
        speakers = Speakers(reading.text)
        communique = Communique(speakers, &reading)
    }

    /// Fills `actor`, `via`, `cue` and `modality` of every mention.
    static func read(_ reading: inout Reading) {
        guard !reading.mentions.isEmpty else { return }
        let reader = AttributionReader(&reading)
        for m in reading.mentions.indices {
            let mention = reading.mentions[m]
            if let attribution = reader.attribution(of: mention, &reading) {
                attribution.fill(mention, reading.text)
                mention.isCarried = attribution.isCarried
                mention.leave(attribution.actor)
            }
            reader.weigh(m, &reading)
            ActorSide.fill(mention, reading.text)
        }
        ActorSide.fillEnemies(&reading)
        StorySides.fill(&reading)
        Denials.mark(&reading, reader.speakers)
    }

    // MARK: Who

    private func attribution(of mention: Mention, _ reading: inout Reading) -> Attribution? {
        let index = mention.sentence
        let sentence = reading.text.sentences[index]
        if let denied = Denials.replaced(mention, reading.text) { return denied }
        if let denied = Denials.refused(mention, speakers.view(index, &reading)) { return denied }
        if let denied = Denials.calledFalse(mention, speakers.view(index, &reading)) { return denied }
        if let undone = UndoneDeeds.denial(of: mention, speakers.view(index, &reading)) { return undone }
        if let owner = OwnedFigures.owner(of: mention, speakers.view(index, &reading)) {
            return Attribution(actor: speakers.resolved(owner, in: index, &reading), rule: "whose figure it is")
        }
        if let signature = Signature.author(of: mention, reading.text) { return signature }
        let isHeading = sentence.isHeading || Heading.isRepeated(index, reading.text)
        if !(isHeading && Heading.isTail(mention, speakers.view(index, &reading))),
            let told = told(mention, in: index, &reading)
        {
            return told
        }
        if isHeading {
            if let source = Heading.source(of: mention, speakers.view(index, &reading)) { return source }
        }
        if let (act, intro) = ListIntro.act(of: index, speakers, &reading) {
            var found = attribution(act, nil, in: intro, &reading)
            found.rule = "what introduces the list"
            return found
        }
        if isHeading { return nil }
        if let quoted = quoted(mention, &reading) { return quoted }
        if let (act, behind) = Afterword.act(of: mention, speakers, &reading) {
            return attribution(act, nil, in: behind, &reading)
        }
        return Hearsay.cue(of: mention, speakers.view(index, &reading)) ?? carried(mention, &reading)
            ?? communique?.attribution(of: mention) ?? SourceLine.source(reading.text)
    }

    /// An act of the mention's own sentence.
    private func told(_ mention: Mention, in index: Int, _ reading: inout Reading) -> Attribution? {
        let acts = speakers.acts(index, &reading)
        guard !acts.isEmpty else { return nil }
        let choice = ActChoice(view: speakers.view(index, &reading), acts: acts)
        guard let (act, outer) = choice.act(of: mention), !Aside.isAside(mention, to: act, choice.view) else {
            return nil
        }
        // "killing 20, according to officials, and leaving reportedly 15,000 homeless"
        if act.side == .around, act.cue.upperBound <= mention.span.lowerBound,
            Hearsay.isRight(before: mention, choice.view)
        {
            return nil
        }
        var result = attribution(act, outer, in: index, &reading)
        if result.modality == .asserted, choice.isLeftOpen(mention) { result.modality = .possible }
        if result.modality == .possible, choice.isApart(act, from: mention) || choice.warnsOfFact(act, mention) {
            result.modality = .asserted
        }
        return result
    }

    private func attribution(
        _ act: SpeechAct, _ outer: SpeechAct?, in index: Int, _ reading: inout Reading
    ) -> Attribution {
        var result = Attribution(cue: act.cue, modality: act.modality, rule: act.rule)
        if let claimant = act.claimant {
            result.actor = speakers.resolved(claimant, in: index, &reading)
            return result
        }
        guard let source = act.source, act.modality != .denied else { return result }
        if Denials.isEarlierVersion(source, reading.text) {
            result.modality = .denied
            return result
        }
        let actor = speakers.resolved(source, in: index, &reading)
        result.actor = actor
        let relay = actor == source ? nil : speakers.relay(of: actor, before: index, &reading)
        if let via = act.via ?? outer?.source ?? relay { result.via = speakers.resolved(via, in: index, &reading) }
        return result
    }

    // MARK: Over several sentences

    /// "…," she said. "By morning we had lost three."
    private func quoted(_ mention: Mention, _ reading: inout Reading) -> Attribution? {
        guard let (act, sentence) = QuotedReport(speakers: speakers).act(of: mention, &reading) else { return nil }
        var found = attribution(act, nil, in: sentence, &reading)
        if sentence < mention.sentence { found.rule = "the quotation goes on" }
        return found
    }

    /// "… the agency said. Another 32 were being treated."
    private func carried(_ mention: Mention, _ reading: inout Reading) -> Attribution? {
        guard let (act, sentence) = CarryOver.act(of: mention, speakers, &reading) else { return nil }
        var found = attribution(act, nil, in: sentence, &reading)
        // "Correction: Sunday's editions said 14. It was six."
        if found.modality == .denied { return nil }
        found.rule = "the report goes on"
        found.isCarried = true
        if found.modality == .possible { found.modality = .asserted }
        return found
    }

    // MARK: How firmly

    private func weigh(_ m: Int, _ reading: inout Reading) {
        let mention = reading.mentions[m]
        guard mention.modality == .asserted else { return }
        let view = speakers.view(mention.sentence, &reading)
        if let tokens = Doubt.tokens(about: mention, view) {
            reading.mentions[m].modality = .possible
            reading.mentions[m].because("modality", "may, could, feared, expected", tokens)
        }
    }
}
