@testable import FactText

extension Claim {
    /// When what is counted happened: "2020-03-02", "2020-03-01..2020-03-04", nothing for what the text does not say.
    var eventTime: String {
        let start = eventStart?.iso ?? ""
        let end = eventEnd?.iso ?? ""
        return start == end ? start : "\(start)..\(end)"
    }
}
