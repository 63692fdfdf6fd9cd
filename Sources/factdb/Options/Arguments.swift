public import ArgumentParser
public import FactStore
public import FactText

/// A day of the calendar on the command line.
struct Day: ExpressibleByArgument {
    let date: PartialDate

    init?(argument: String) {
        guard let date = PartialDate(iso: argument), date.day != nil else { return nil }
        self.date = date
    }
}

/// A day, a month or a year on the command line.
struct DateArgument: ExpressibleByArgument {
    let date: PartialDate

    init?(argument: String) {
        guard let date = PartialDate(iso: argument) else { return nil }
        self.date = date
    }
}

extension ActorKind: ExpressibleByArgument {}
extension Measure: ExpressibleByArgument {}
extension OutputFormat: ExpressibleByArgument {}
