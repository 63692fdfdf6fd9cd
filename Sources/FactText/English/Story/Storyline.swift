/// Follows the happenings that a text tells of, and gives each figure the time and place of the one that it is about.
///
/// News has one main happening, which the lead tells; it is what a figure is about that says nothing else. A sentence
/// that names another day or place turns to another happening, and its paragraph stays there; the next paragraph is
/// about the main one again. A figure's own day or place comes first, and tells which happening it belongs to.
struct Storyline {
    /// How many sentences before a figure are read for what they turn to.
    private static let reach = 6

    let text: AnalyzedText
    /// The day that the text speaks from.
    let day: PartialDate?
    /// Paragraphs tell nothing, for every sentence is one of its own, or the whole text is one.
    let isFlat: Bool
    let words = TimeWords.english

    /// The sentence that tells the main happening.
    var lead = 0
    /// The town that the text opens with.
    private(set) var dateline: DatelinePlace?
    /// The capital that the dateline names.
    var capital: PlacePhrase? { dateline.flatMap { $0.isCapital ? $0.place : nil } }
    /// Every happening so far; the first is the main one.
    private(set) var episodes: [Episode] = []
    /// The happening that the text is at.
    private var current = 0
    /// The happening that the text goes back to after a sentence that only looks back: "since 2011 …".
    private var resumed: Int?
    /// A figure of the text itself has told the main happening.
    private var isMainTold = false
    /// The last sentence that was read.
    private var latest = -1
    /// The places of the mentions read so far.
    private var named: [PlacePhrase] = []
    /// The time that was told last, which "that day" is and from which "two days later" counts.
    private var last: DateSpan?
    /// The happening of every mention read so far.
    private var episodeOf: [Int?] = []

    /// Fills `eventStart`, `eventEnd` and `place` of every mention.
    static func read(_ reading: inout Reading, _ scenes: inout Scenes) {
        guard !reading.mentions.isEmpty else { return }
        var story = Storyline(reading, day: scenes.day)
        story.follow(&reading, &scenes)
    }

    private init(_ reading: Reading, day: PartialDate?) {
        text = reading.text
        self.day = day
        let body = text.sentences.filter { !$0.isHeading }
        let paragraphs = body.indices.count { $0 == 0 || body[$0].paragraph != body[$0 - 1].paragraph }
        isFlat = body.count * 10 < paragraphs * 15 || body.count > paragraphs * 10
    }

    private mutating func follow(_ reading: inout Reading, _ scenes: inout Scenes) {
        let headings = Headings(text)
        dateline = headings.lead.flatMap { DatelinePlace(of: text.sentences[$0].tokens, text) }
        episodes = [mainEpisode(headings, &reading, &scenes)]
        if episodes[0].place == nil { episodes[0].place = nation(headings) }
        episodeOf = Array(repeating: nil, count: reading.mentions.count)
        for m in reading.mentions.indices where !headings.contains(reading.mentions[m].sentence) {
            let mention = reading.mentions[m]
            advance(to: mention.sentence, headings, &reading, &scenes)
            let times = scenes.times(mention.sentence, &reading)
            let time = OwnTime(of: mention, in: times, text, last: namedDay(mention, times, &reading, &scenes) ?? last)
            let places = scenes.places(mention.sentence).filter { !$0.isAnaphor || isResolved($0) }
            let place = OwnPlace(of: mention, among: places, text)
            if let span = time.span, !time.isCounted { last = span }
            attach(m, time, place, &reading, &scenes)
        }
        for m in reading.mentions.indices where headings.contains(reading.mentions[m].sentence) {
            readHeading(m, headings, &reading, &scenes)
        }
    }

    /// "The statement came on Friday; an attack that day …": the day that "that day" takes up, in the sentence or the one
    /// before it; `nil` = nothing points back.
    private func namedDay(
        _ mention: Mention, _ times: DatedSentence, _ reading: inout Reading, _ scenes: inout Scenes
    ) -> DateSpan? {
        guard
            let pointer = times.dated.first(where: {
                if case .shift(days: 0) = $0.expression.shape { true } else { false }
            })
        else { return nil }
        let isDay = { (item: DatedSentence.Dated) in
            if case .span = item.expression.shape { item.expression.span.start?.day != nil } else { false }
        }
        let own = times.dated.last {
            isDay($0) && $0.expression.tokens.upperBound <= pointer.expression.tokens.lowerBound
        }
        if let own { return own.expression.span }
        guard mention.sentence > 0 else { return nil }
        return scenes.times(mention.sentence - 1, &reading).dated.last(where: isDay)?.expression.span
    }

    // MARK: Sentences

    /// Reads the sentences up to the one of the next figure.
    private mutating func advance(
        to sentence: Int, _ headings: Headings, _ reading: inout Reading, _ scenes: inout Scenes
    ) {
        guard sentence > latest else { return }
        if let resumed { current = resumed }
        resumed = nil
        for index in max(latest + 1, sentence - Self.reach)...sentence where !headings.contains(index) {
            if startsAnew(index) || current != 0 && pointsToMain(index) { current = 0 }
            guard index < sentence else { continue }
            turn(at: index, &reading, &scenes)
            if let day = scenes.times(index, &reading).lastTold { last = DateSpan(day) }
        }
        latest = sentence
    }

    /// Whether a sentence leaves what the one before was about: with its paragraph, or a few sentences on.
    private func startsAnew(_ index: Int) -> Bool {
        guard current != 0 else { return false }
        let before = episodes[current].latest
        return isFlat ? index - before > 2 : text.sentences[index].paragraph != text.sentences[before].paragraph
    }

    /// Turns to the happening that a sentence without figures tells by its day or place.
    private mutating func turn(at index: Int, _ reading: inout Reading, _ scenes: inout Scenes) {
        let told = scenes.times(index, &reading).told(text)
        let place = setting(of: index, among: scenes.places(index))
        if let told {
            let inherited =
                isNews(told.span) && !turnsElsewhere(index) ? episodes[current].place ?? episodes[0].place : nil
            let new = Episode(
                span: told.span, goesOn: told.goesOn, dateWords: told.words, place: place ?? inherited, latest: index)
            let isMain = told.words == episodes[0].dateWords
            current = isMain ? 0 : episode(on: told.span, at: place) ?? add(new)
            retell(told.words)
            if episodes[current].place == nil { episodes[current].place = place }
        } else if let place {
            if let known = episode(at: place) {
                current = known
            } else if isMainTold, turnsElsewhere(index) {
                current = add(Episode(place: place, latest: index))
            } else if current == 0 && episodes[0].place == nil
                || !place.isSite && (isFronted(place, index) || happens(at: place, index))
            {
                settle(at: place)
            }
        }
        episodes[current].latest = index
    }

    // MARK: Figures

    private mutating func attach(
        _ m: Int, _ time: OwnTime, _ own: OwnPlace?, _ reading: inout Reading, _ scenes: inout Scenes
    ) {
        let mention = reading.mentions[m]
        let place = own.flatMap { isStrong($0) ? isNameOnly($0.place) ? whole($0.place) : exact($0.place) : nil }
        let there = own.flatMap {
            $0.place.isAnaphor ? referent(of: $0.place, among: scenes.places(mention.sentence)) : nil
        }
        let before = current
        var found: (span: DateSpan, rule: String, words: Range<Int>?)?
        if let span = time.span, !(time.isOfRecovery && isBefore(episodes[0].span, span)),
            !isOfWhole(mention, time, reading.mentions)
        {
            found = (span, time.rule, time.words)
            if span.start != nil, isEvent(mention.measure) || !time.isOpen && mention.measure != .duration {
                turn(to: span, time, place, mention)
            }
        } else if time.isElsewhere || isBackground(mention) {
            let isHere = time.isElsewhere && !isBackground(mention) && !turnsElsewhere(mention)
            let here = isHere || pointsHere(mention.sentence) ? episodes[current].place ?? episodes[0].place : nil
            current = add(Episode(place: place ?? here, latest: mention.sentence, isAway: true))
        } else {
            choose(m, time, place, reading.mentions)
            let times = scenes.times(mention.sentence, &reading)
            turnToClause(before: mention, m, place, reading.mentions, times)
            if mention.subsetOf == nil, let earlier = earlier(than: mention, times) {
                current =
                    earlier.span == nil || earlier.span != episodes[0].span
                    ? add(
                        Episode(
                            span: earlier.span, place: place ?? episodes[current].place, latest: mention.sentence)) : 0
            }
            let episode = episodes[current]
            if !time.isSinceTold, let span = upToNow(mention, episode) {
                found = (span, "up to the day of the figure", nil)
            } else if isOf(episode, mention), !time.isBy, !isToCome(mention), current == 0 || !isFar(episode, mention),
                time.isSinceTold || !addsUp(mention, episode) && !isLoose(m, episode, reading.mentions),
                let span = time.isSinceTold
                    ? episode.since(asOf: mention.asOf) : episode.span(of: mention.measure, asOf: mention.asOf)
            {
                found = (span, "date of the happening told", episode.dateWords)
            }
        }
        if let place, mention.subsetOf == nil {
            if let known = episodes[current].place, known.scale != .specific, place.scale == .specific,
                mention.sentence <= lead + (isFlat ? 5 : 2)
            {
                // The happening of a whole region, told more closely.
                episodes[current].place = place
            } else if episodes[current].place == nil
                || !place.isSite && (isFronted(place, mention.sentence) || isFlat || setsScene(place))
            {
                settle(at: place)
            }
        }
        episodeOf[m] = current
        episodes[current].latest = mention.sentence
        isMainTold = true
        // "since Monday" in what was said on Sunday names no span.
        if let found, found.span.isOrdered {
            episodes[current].measures.insert(mention.measure)
            reading.mentions[m].eventStart = found.span.start
            reading.mentions[m].eventEnd = found.span.end
            reading.mentions[m].because("event", found.rule, found.words)
        }
        let isContinued = found == nil || time.span == nil
        let main = isContinued && current == before && !episodes[current].isAway ? episodes[0].place : nil
        if let place {
            named.append(place)
            reading.mentions[m].place = name(place)
            reading.mentions[m].because("place", "named in the clause", place.tokens)
        } else if !(own == nil && isNationwide(mention) && episodes[current].place?.scale == .specific),
            let place = there ?? episodes[current].place ?? main ?? own.map({ whole($0.place) }), !place.isAnaphor
        {
            reading.mentions[m].place = name(place)
            reading.mentions[m].because("place", "place of the happening told", place.tokens)
        }
    }

    /// Whether nothing but standing near it ties a figure to a happening, so that its day says nothing of when that was.
    private func isLoose(_ m: Int, _ episode: Episode, _ mentions: [Mention]) -> Bool {
        let mention = mentions[m]
        guard mention.subsetOf == nil else { return false }
        let words = episode.dateWords.flatMap { text.sentenceIndex(of: $0.lowerBound) }
        // "48 have been treated", far from what was told of a day.
        if !episode.goesOn, let words,
            text.sentences[mention.sentence].paragraph - text.sentences[words].paragraph > 1,
            isPerfect(mention.predicate ?? mention.span, of: mention)
        {
            return true
        }
        guard !episode.measures.contains(mention.measure), let span = episode.span else { return false }
        // What else was in that month is told with a time of its own.
        if !span.isShort, current != 0 || span.isLong {
            return mention.actor != nil || words.map { mention.sentence > $0 + 1 } ?? true
        }
        guard current != 0, span != episodes[0].span, let actor = mention.actor,
            let last = (0..<m).last(where: { episodeOf[$0] == current && mentions[$0].eventStart != nil })
        else { return false }
        return mentions[last].actor != actor
    }

    /// "Two died overnight, and the dead now number 53, 40 of them men": a part is of the time of its whole, where no
    /// time stands between the two.
    private func isOfWhole(_ mention: Mention, _ time: OwnTime, _ mentions: [Mention]) -> Bool {
        guard let whole = mention.subsetOf, mentions[whole].sentence == mention.sentence, let words = time.words else {
            return false
        }
        let span = mentions[whole].span
        return words.upperBound <= span.lowerBound && span.upperBound <= mention.span.lowerBound
    }

    /// Turns to the happening of a figure that names its own time.
    private mutating func turn(to span: DateSpan, _ time: OwnTime, _ place: PlacePhrase?, _ mention: Mention) {
        if !isMainTold, episodes[0].span == nil, isNews(span), !time.isOpen, !time.isOfRecovery {
            episodes[0].span = span
        }
        if let known = episode(on: time.day ?? span, at: place) {
            current = known
            if let words = time.words { retell(words) }
            return
        }
        if time.isOpen && time.day == nil || isLateDeath(mention), isMainTold { resumed = current }
        let isNear = isNews(span) || episodes[current].span == nil || isClose(span, episodes[current].span)
        let isHere = pointsHere(mention.sentence)
        let main = isNews(span) || isHere ? episodes[0].place : nil
        let isTally = isTally(mention, span)
        let inherited =
            (isNear || isHere) && !isTally && !(isMainTold && turnsElsewhere(mention))
            ? episodes[current].place ?? main : nil
        current = add(
            Episode(
                span: time.day ?? span, goesOn: time.isOpen && time.day == nil, dateWords: time.words,
                place: place ?? inherited, latest: mention.sentence, isCrowd: mention.measure == .present,
                isAway: !isNear || isTally))
    }

    /// Turns to the happening of a figure that names no time.
    private mutating func choose(_ m: Int, _ time: OwnTime, _ place: PlacePhrase?, _ mentions: [Mention]) {
        let mention = mentions[m]
        if let whole = mention.subsetOf, whole < m, let episode = episodeOf[whole] {
            current = episode
        } else if let place, let known = episode(at: place) {
            current = known
        } else if episodes[current].isCrowd, isEvent(mention.measure), episodes[0].span != nil {
            current = 0
        } else if current != 0, isHarm(mention.measure), episodes[current].isAftermath, episodes[0].span != nil,
            mention.sentence > episodes[current].latest, !opensHappening(mention.sentence)
        {
            current = 0
        } else if m > 0, mentions[m - 1].sentence == mention.sentence {
            // "… two succumbed overnight, bringing the toll to 38": what one adds is not when all died.
            if time.isToll { current = 0 }
        } else if isMainTold, turnsElsewhere(mention) {
            // A lead that tells of a whole region is what the text goes on to take apart; and what a long report comes
            // to further on, without a day of its own, is news of the same day.
            // But "An explosion at a depot" is none of a report of flight.
            let isNew = opensHappening(mention.sentence) && !episodes[0].measures.contains(where: isHarm)
            let isPart = !isNew && (episodes[0].place?.scale != .specific || mention.sentence > lead + 1)
            current = add(
                Episode(
                    span: isPart && isHarm(mention.measure) ? episodes[0].span : nil, place: place,
                    latest: mention.sentence))
        }
    }

    /// Turns to the happening that another clause of the sentence tells before the figure: "Khetagurovo was shelled on
    /// Wednesday, and they now speak of five dead there".
    private mutating func turnToClause(
        before mention: Mention, _ m: Int, _ place: PlacePhrase?, _ mentions: [Mention], _ times: DatedSentence
    ) {
        guard mention.subsetOf == nil, m == 0 || mentions[m - 1].sentence < mention.sentence else { return }
        for item in times.dated where item.role == .happening {
            let between =
                item.expression.tokens.upperBound..<max(item.expression.tokens.upperBound, mention.span.lowerBound)
            guard item.expression.tokens.upperBound <= mention.span.lowerBound, let told = times.told(item, text),
                !told.isPlainSince, !between.contains(where: { words.afters.contains(text.tokens[$0].word) }),
                isNews(told.span), times.isOfHappening(item, text)
            else { continue }
            current =
                episode(on: told.span, at: place)
                ?? add(
                    Episode(
                        span: told.span, goesOn: told.goesOn, dateWords: told.words,
                        place: place ?? episodes[current].place, latest: mention.sentence))
        }
    }

    /// Notes the words that date a side happening once more.
    private mutating func retell(_ words: Range<Int>) {
        if current != 0 { episodes[current].dateWords = words }
    }

    /// Whether the words that date a happening stand many sentences before a figure.
    private func isFar(_ episode: Episode, _ mention: Mention) -> Bool {
        guard let words = episode.dateWords, let told = text.sentenceIndex(of: words.lowerBound) else { return false }
        return mention.sentence - told > Self.reach
    }

    /// Whether what follows goes on at a place: "Two men died in Toretsk. Five others were hurt."
    private func setsScene(_ place: PlacePhrase) -> Bool {
        place.scale == .specific && (place.relation == .location || place.relation == .object)
            && !(place.tokens.lowerBound..<place.name.lowerBound).contains { text.tokens[$0].isAny(.indefinite) }
    }

    /// Whether a sentence opens with a place: "In Bahri, army shells killed 14 people".
    private func isFronted(_ place: PlacePhrase, _ sentence: Int) -> Bool {
        place.tokens.lowerBound - text.sentences[sentence].tokens.lowerBound <= 2
    }

    /// Whether a place is the figure's own: where it happened, or where the text has told of something.
    private func isStrong(_ own: OwnPlace) -> Bool {
        if own.place.isAnaphor { return false }
        // "the Karabakh war", where the text is about Nagorno-Karabakh
        if own.isWeak, !isSame(whole(own.place), own.place) { return false }
        return !own.isWeak || own.place.scale == .specific && !own.place.isOfSource && episode(at: own.place) != nil
    }

    /// The place that "in the city" or "there" points back to; "in the capital" is the one of the dateline.
    private func referent(of place: PlacePhrase, among places: [PlacePhrase]) -> PlacePhrase? {
        guard let noun = place.tokens.last else { return nil }
        let here = episodes[current].place
        // "At a school in Karlıova the roof fell in, and 30 had died there."
        if text.tokens[noun].word == PlaceWords.english.there,
            let near = places.last(where: {
                $0.tokens.upperBound <= noun && !$0.isAnaphor && !$0.isOfSource && $0.scale == .specific
                    && ($0.relation == .location || $0.relation == .object || $0.relation == .label)
            })
        {
            return near
        }
        if text.tokens[noun].word == PlaceWords.english.capital { return capital ?? here }
        if pointsToDateline(place), let dateline { return dateline.place }
        // "at the airport", after "near Stepanakert airport"
        let named = named.last { $0.name.last.map { text.tokens[$0].word == text.tokens[noun].word } ?? false }
        return named ?? (PlaceWords.english.edges.contains(text.tokens[noun].word) ? nil : here)
    }

    /// "in this river town": where the text comes from.
    func pointsToDateline(_ pointer: PlacePhrase) -> Bool {
        text.tokens[pointer.tokens.lowerBound..<pointer.tokens.upperBound].contains { $0.word == words.this }
    }

    /// Whether a pointer can point back to something: "at the border" does so only where one was named.
    private func isResolved(_ pointer: PlacePhrase) -> Bool {
        guard let noun = pointer.tokens.last, PlaceWords.english.edges.contains(text.tokens[noun].word) else {
            return true
        }
        return named.contains { $0.name.last.map { text.tokens[$0].word == text.tokens[noun].word } ?? false }
    }

    /// "the First Karabakh War": a name that no preposition leads.
    private func isNameOnly(_ place: PlacePhrase) -> Bool { place.tokens.lowerBound == place.name.lowerBound }

    /// The main place, where a name is of the country or region that it is in.
    private func exact(_ place: PlacePhrase) -> PlacePhrase {
        guard let wide = episodes[0].wide, current == 0, isSame(wide, place) else { return place }
        return episodes[0].place ?? place
    }

    /// The main place, where a name is the last part of its own: "the Karabakh war" in a text about Nagorno-Karabakh.
    private func whole(_ place: PlacePhrase) -> PlacePhrase {
        guard let main = episodes[0].place else { return place }
        let short = text.bytes[text.byteRange(place.name)]
        return text.bytes[text.byteRange(main.name)].suffix(short.count).elementsEqual(short) ? main : place
    }

    // MARK: Happenings

    private mutating func add(_ episode: Episode) -> Int {
        episodes.append(episode)
        return episodes.count - 1
    }

    /// A happening told before on a day, where the place does not tell them apart; the latest of several.
    private func episode(on span: DateSpan, at place: PlacePhrase?) -> Int? {
        let same = { (i: Int) in
            let known = episodes[i]
            guard let time = known.span, time == span || known.goesOn && time.start == span.start else { return false }
            guard let place, let other = known.place else { return true }
            return isSame(place, other)
        }
        return same(current) ? current : episodes.indices.last { same($0) }
    }

    /// A happening told before at a place; the latest of several.
    private func episode(at place: PlacePhrase) -> Int? {
        let same = { (i: Int) in episodes[i].place.map { isSame(place, $0) } ?? false }
        if same(current) || !same(0) { return same(current) ? current : episodes.indices.last { same($0) } }
        return 0
    }

    /// Goes on at a place: where the happening was, or in a part of it.
    private mutating func settle(at place: PlacePhrase) {
        guard let known = episodes[current].place else {
            episodes[current].place = place
            return
        }
        guard !isSame(known, place) else { return }
        var part = episodes[current]
        part.place = place
        current = add(part)
    }
}
