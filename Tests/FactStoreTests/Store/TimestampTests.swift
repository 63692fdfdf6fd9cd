import FactStore
import Testing

@Suite struct TimestampTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_399, "2000-02-28T23:59:59Z"),
        (951_782_400, "2000-02-29T00:00:00Z"), (1_695_200_400, "2023-09-20T09:00:00Z"),
    ])
    func `a moment is written in UTC`(seconds: Int, iso: String) {
        #expect(Timestamp(secondsSince1970: Int64(seconds)).iso == iso)
    }
}
