/// The main happening of a text.
extension Storyline {
    /// How many sentences may tell when it was.
    private static let horizon = 60
    /// How many days before publication it can have begun, where it goes on.
    private static let latestStart = 10

    /// When and where the main happening was: by the first figure of the text itself; else by what the first sentences
    /// tell, or a later one that names it as known ("Tuesday's earthquake", "The quake struck on Tuesday").
    mutating func mainEpisode(_ headings: Headings, _ reading: inout Reading, _ scenes: inout Scenes) -> Episode {
        let first = leadMention(headings, reading.mentions)
        lead = first?.sentence ?? headings.lead ?? 0
        var main = Episode(latest: headings.lead ?? 0)
        let start = headings.lead ?? 0
        let named = named(in: lead, headings, &reading, &scenes)
        let begun = named == nil ? begun(from: start, upTo: lead + 8, &reading, &scenes) : nil
        main.span = named?.span
        main.dateWords = named?.words
        if let first {
            let times = scenes.times(lead, &reading)
            let time = OwnTime(of: first, in: times, text, last: nil)
            let before = earlier(than: first, times)
            // "A ferry sank on Sunday. Two of those saved died overnight."
            let early =
                main.span == nil && begun == nil && before == nil
                ? told(from: start, lead, upTo: lead, headings, &reading, &scenes) : nil
            if let early, !early.0.goesOn, early.0.span.isShort {
                main.span = early.0.span
                main.dateWords = early.0.words
            }
            if main.span == nil, time.span == nil { main.span = before?.span }
            if main.span == nil, !time.isOfRecovery, !isLateDeath(first), let span = time.day ?? time.span,
                isMain(span, time)
            {
                main.span = span
                main.goesOn = time.isOpen && time.day == nil
                main.dateWords = time.words
            }
            if let own = OwnPlace(of: first, among: scenes.places(lead), text), !own.isWeak {
                let pointer = pointsToDateline(own.place) ? dateline?.place : capital
                main.place = own.place.isAnaphor ? pointer : own.place
                if !own.place.isAnaphor, own.place.scale != .country,
                    let place = setting(of: lead, among: scenes.places(lead), isFirst: true),
                    place.tokens.upperBound <= first.span.lowerBound
                {
                    main.place = place
                }
            }
            if let early, main.dateWords == early.0.words,
                let place = setting(of: early.sentence, among: scenes.places(early.sentence), isFirst: true)
            {
                main.place = place
            }
            narrow(&main, headings, &scenes)
            if let words = named?.words {
                // "killed in Thursday's explosion at the arms store in Java"
                let near = words.upperBound..<words.upperBound + 10
                let place = scenes.places(text.sentenceIndex(of: words.lowerBound) ?? lead).first {
                    near.contains($0.tokens.lowerBound) && $0.relation == .location && !$0.isAnaphor
                }
                main.place = place ?? main.place
            }
        }
        let isHere = { (place: PlacePhrase) in place.isAnaphor && !place.isOfSource && pointsToDateline(place) }
        if let dateline, scenes.places(headings.lead ?? 0).contains(where: isHere) { main.place = dateline.place }
        if main.span == nil, let begun {
            main.span = DateSpan(begun.day)
            main.goesOn = true
            main.truce = begun.truce
            main.dateWords = begun.words
        }
        if main.span == nil, let (told, index) = told(from: start, lead, headings, &reading, &scenes) {
            // "A ferry sank off Selayar on Sunday. Four bodies washed up near Bulukumba."
            if index < lead, let place = setting(of: index, among: scenes.places(index), isFirst: true) {
                main.place = place
            }
            main.span = told.span
            main.goesOn = told.goesOn
            main.dateWords = told.words
        }
        if main.place == nil {
            let own = first.flatMap { OwnPlace(of: $0, among: scenes.places(lead), text)?.place }
            main.place = place(from: start, to: lead, else: own, headings, &scenes)
        }
        return main
    }

    /// Takes a more exact place than the country or region of the first figure: one that its sentence or the next ones
    /// say something happened in, else the town that the text comes from.
    private func narrow(_ main: inout Episode, _ headings: Headings, _ scenes: inout Scenes) {
        guard let place = main.place else { return }
        if place.isSite {
            main.place = town(headings, &scenes) ?? place
            return
        }
        guard place.scale != .specific else { return }
        var near: PlacePhrase?
        for index in lead...min(lead + 2, text.sentences.count - 1) where !headings.contains(index) {
            guard let named = setting(of: index, among: scenes.places(index), isFirst: true) else { continue }
            if index == lead ? isOfOne(named, place) : happens(at: named, index) { near = named }
            break
        }
        let isPart = isWide(place) && place.scale == .region
        guard let exact = near ?? (isPart ? town(headings, &scenes) : nil) else { return }
        main.wide = place
        main.place = exact
    }

    /// Whether two places of a sentence are of one happening: "dug in the Alai valley after a quake in Tajikistan",
    /// "killed in Iraq when a bomb went off at Mosul"; not "31 in Yemen: 17 in Qaysa", "homeless in Sofala and houses in
    /// Buzi".
    private func isOfOne(_ exact: PlacePhrase, _ wide: PlacePhrase) -> Bool {
        if exact.tokens.upperBound <= wide.tokens.lowerBound { return true }
        let between = wide.tokens.upperBound..<max(wide.tokens.upperBound, exact.tokens.lowerBound)
        return between.contains { text.tokens[$0].isAny(.subordinator) }
            && !between.contains {
                text.tokens[$0].kind == .number || text.tokens[$0].isAny([.cardinal, .conjunction])
            }
    }

    /// Whether a time can be the main happening's: not what has gone on for weeks.
    private func isMain(_ span: DateSpan, _ time: OwnTime) -> Bool {
        guard isNews(span) else { return false }
        return !time.isOpen || isRecent(span)
    }

    private func isRecent(_ span: DateSpan) -> Bool {
        guard let day, let start = span.start else { return false }
        return day.dayNumber - start.dayNumber <= Self.latestStart
    }

    /// "Tuesday's bombardment": a happening that the first sentences name as known.
    private func named(
        in lead: Int, _ headings: Headings, _ reading: inout Reading, _ scenes: inout Scenes
    ) -> DatedSentence.Told? {
        for index in (headings.lead ?? 0)..<min(text.sentences.count, lead + 1) where !headings.contains(index) {
            let times = scenes.times(index, &reading)
            for item in times.dated where item.role == .happening {
                guard item.expression.isAttributive || item.expression.datesWhatFollows else { continue }
                if let told = times.told(item, text), isNews(told.span), told.span.isShort { return told }
            }
        }
        return nil
    }

    /// The figure that tells the main happening: the one that the headline repeats, else the first.
    private func leadMention(_ headings: Headings, _ mentions: [Mention]) -> Mention? {
        if let title = mentions.indices.first(where: { headings.contains(mentions[$0].sentence) }),
            let twin = twin(of: title, headings, mentions)
        {
            return mentions[twin]
        }
        return mentions.first { !headings.contains($0.sentence) && isEvent($0.measure) }
    }

    private func told(
        from start: Int, _ lead: Int, upTo end: Int? = nil, _ headings: Headings, _ reading: inout Reading,
        _ scenes: inout Scenes
    ) -> (DatedSentence.Told, sentence: Int)? {
        for index in start..<max(start, min(text.sentences.count, end ?? lead + Self.horizon))
        where !headings.contains(index) {
            let times = scenes.times(index, &reading)
            for item in times.dated where item.role == .happening {
                guard let told = times.told(item, text, inLead: index <= lead), isNews(told.span), !told.isPlainSince,
                    !told.isSince || isRecent(told.span),
                    times.isOfHappening(item, text, inLead: index <= lead),
                    index <= lead + 2 || told.isDefinite
                else { continue }
                return (told, index)
            }
        }
        return nil
    }

    /// The place that the sentences up to the first figure set, else those right after it, else the headline.
    private func place(
        from start: Int, to lead: Int, else weak: PlacePhrase?, _ headings: Headings, _ scenes: inout Scenes
    ) -> PlacePhrase? {
        let body = max(start, lead - 3)..<min(text.sentences.count, lead + (isFlat ? 5 : 3))
        for scale in [PlacePhrase.Scale.specific, .region] {
            for index in [start, start + 1] + Array(body) where body.upperBound > index && !headings.contains(index) {
                if index > lead + 1, !isFlat, text.sentences[index].paragraph != text.sentences[lead].paragraph {
                    break
                }
                let places = scenes.places(index)
                if let place = setting(of: index, among: places, scale, isFirst: index <= lead) {
                    return isWide(place) ? town(headings, &scenes) ?? place : place
                }
            }
        }
        if let weak, !weak.isOfSource, !weak.isAnaphor, !weak.isSite, weak.scale != .country { return weak }
        if let town = town(headings, &scenes) { return town }
        if start > 0,
            let place = scenes.places(0).first(where: {
                $0.relation != .source && !$0.isOfSource && $0.scale != .country
            })
        {
            return fullest(place, upTo: lead + 3, &scenes)
        }
        // Whatever a short text names: "Pray for Bohol", "said the mayor of Regent".
        guard text.sentences.count <= 4 else { return nil }
        for index in (lead + 1)..<max(lead + 1, min(lead + 3, text.sentences.count)) where !headings.contains(index) {
            if let place = scenes.places(index).first(where: {
                !$0.isOfSource && !$0.isAnaphor && $0.relation != .attribute && $0.scale == .specific
            }) {
                return place
            }
        }
        return weak.flatMap { $0.isAnaphor || $0.scale == .country ? nil : $0 }
    }

    /// "northwest Pakistan": holds the town that the text comes from.
    private func isWide(_ place: PlacePhrase) -> Bool {
        guard place.scale != .specific, let first = place.name.first else { return false }
        return place.scale == .country || PlaceWords.english.directions.contains(text.tokens[first].word)
    }

    /// The town of the dateline, where the text is about that town; as the headline names it, where it does.
    private func town(_ headings: Headings, _ scenes: inout Scenes) -> PlacePhrase? {
        guard let dateline, !dateline.isSeat, let first = dateline.place.name.first, lead <= (headings.lead ?? 0) + 1
        else { return nil }
        guard headings.contains(0) else { return dateline.place }
        return scenes.places(0).first { text.tokens[$0.name.lowerBound].word == text.tokens[first].word }
            ?? dateline.place
    }

    /// "Nagorno-Karabakh" for the "Karabakh" of a headline, where the text itself calls it so.
    private func fullest(_ place: PlacePhrase, upTo end: Int, _ scenes: inout Scenes) -> PlacePhrase {
        let short = text.bytes[text.byteRange(place.name)]
        for index in 1..<max(1, min(end, text.sentences.count)) {
            for other in scenes.places(index) {
                let long = text.bytes[text.byteRange(other.name)]
                if long.count > short.count, long.suffix(short.count).elementsEqual(short) { return other }
            }
        }
        return place
    }

    /// Whether a sentence tells that something happened right at a place: "Shells hit a market in Orlund".
    func happens(at place: PlacePhrase, _ sentence: Int) -> Bool {
        let start = text.sentences[sentence].tokens.lowerBound
        return (max(start, place.tokens.lowerBound - 6)..<place.tokens.lowerBound).contains { text.isHappening($0) }
    }

    /// The place that a sentence sets the scene with.
    func setting(
        of sentence: Int, among places: [PlacePhrase], _ scale: PlacePhrase.Scale = .specific, isFirst: Bool = false
    ) -> PlacePhrase? {
        places.first { place in
            guard place.relation == .location || place.relation == .object, !place.isAnaphor, place.scale == scale,
                !place.holdsUnnamed, !place.isSite
            else { return false }
            return isFirst && !place.isOfSource
                || !place.isOfSource && tellsHappening(sentence) && !isStated(place, sentence)
        }
    }

    /// "The villages are near Manbij": where something lies, not where something happened.
    private func isStated(_ place: PlacePhrase, _ sentence: Int) -> Bool {
        var i = place.tokens.lowerBound - 1
        while i >= text.sentences[sentence].tokens.lowerBound {
            if text.tokens[i].isAny([.be, .verb]) {
                // "The heaviest fighting was at Jiquilisco"
                return text.tokens[i].isAny(.be) && i > 0 && !text.isHappening(i - 1)
            }
            i -= 1
        }
        return false
    }

    private func tellsHappening(_ sentence: Int) -> Bool {
        text.sentences[sentence].tokens.contains { text.tokens[$0].isAny([.happening, .measure]) }
    }

    // MARK: Places

    /// Whether two places have the same name.
    func isSame(_ a: PlacePhrase, _ b: PlacePhrase) -> Bool {
        a.name.count == b.name.count && zip(a.name, b.name).allSatisfy { text.isSame($0, $1) }
    }

    /// A name as claims give it: without the ending of a possessive whose apostrophe was lost.
    func name(_ place: PlacePhrase) -> String {
        var bytes = text.byteRange(place.name)
        if let last = place.name.last, text.tokens[last].shape.contains(.lostApostrophe) {
            bytes = bytes.lowerBound..<(bytes.upperBound - 1)
        }
        return text.string(bytes)
    }
}
