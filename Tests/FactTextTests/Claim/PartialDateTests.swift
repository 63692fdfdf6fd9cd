import FactText
import Testing

struct PartialDateTests {
    @Test(arguments: ["2016", "2016-04", "2016-04-02", "2000-02-29", "0001-01-01"])
    func `a date is read and written the same`(text: String) {
        #expect(PartialDate(iso: text)?.iso == text)
    }

    @Test(arguments: [
        "", "16", "2016-13", "2016-00", "2016-04-31", "1900-02-29", "2016-4-2", "2016/04/02", "2016-04-02T", "abcd",
    ])
    func `what is no date is refused`(text: String) {
        #expect(PartialDate(iso: text) == nil)
    }

    @Test
    func `day numbers and dates are inverse over four centuries`() throws {
        for number in stride(from: -100_000, through: 100_000, by: 13) {
            #expect(PartialDate(dayNumber: number).dayNumber == number)
        }
        let day = try #require(PartialDate(iso: "1970-01-01"))
        #expect(day.dayNumber == 0)
        #expect(day.weekday == 3)
        #expect(day.adding(days: -1).iso == "1969-12-31")
    }

    @Test
    func `a month and a year end on their last day`() throws {
        let february = try #require(PartialDate(iso: "2016-02"))
        #expect(PartialDate(dayNumber: february.lastDayNumber).iso == "2016-02-29")
        let year = try #require(PartialDate(iso: "2015"))
        #expect(PartialDate(dayNumber: year.lastDayNumber).iso == "2015-12-31")
    }
}
