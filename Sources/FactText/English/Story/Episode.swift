/// A happening that a text tells of: when it was, and where.
struct Episode {
    /// When it was; `nil` where the text does not say.
    var span: DateSpan?
    /// It began on the span's first day and goes on: each figure tells it up to its own day.
    var goesOn = false
    /// The day of the truce that ended it, after which it killed nobody.
    var truce: PartialDate?
    /// The words that date it.
    var dateWords: Range<Int>?
    /// Where it was; `nil` where the text does not say.
    var place: PlacePhrase?
    /// The country or region that the text names for the place, which is more exact.
    var wide: PlacePhrase?
    /// The last sentence that is about it.
    var latest: Int
    /// Only tells who was there: a funeral, a rally.
    var isCrowd = false
    /// Looks back or away: where the main happening was says nothing of it.
    var isAway = false
    /// What happened to those whose numbers it dates.
    var measures: Set<Measure> = []

    /// Only tells what was done afterwards: who was arrested, brought out or moved.
    var isAftermath: Bool {
        !measures.isEmpty && measures.isSubset(of: [.detained, .evacuated, .arrived, .displaced, .captured])
    }

    /// The time of a figure of this happening that holds for a day; `nil` where the happening came later.
    func span(of measure: Measure, asOf day: PartialDate?) -> DateSpan? {
        guard let span else { return nil }
        if let day, let start = span.start, start.dayNumber > day.lastDayNumber { return nil }
        guard goesOn else { return span }
        if let truce, measure == .killed || measure == .wounded, let day, truce.dayNumber < day.dayNumber {
            return DateSpan(span.start, truce)
        }
        return DateSpan(span.start, day ?? span.end)
    }

    /// From the happening to the day that a figure holds for.
    func since(asOf day: PartialDate?) -> DateSpan? { span.map { DateSpan($0.start, day) } }
}
