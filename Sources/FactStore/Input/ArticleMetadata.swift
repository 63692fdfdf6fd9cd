import FactText

/// What can be known of an article beside its text, each field from the place that has the last word.
struct ArticleMetadata: Sendable, Hashable {
    var document: String?
    var outlet: String?
    var published: PartialDate?
    var url: String?
    var title: String?

    /// The fields' public names: the keys of front matter, manifest and JSON Lines articles.
    static let keys = ["document", "outlet", "published", "url", "title"]

    /// These fields, and `other`'s where one is not known here.
    func completed(by other: ArticleMetadata) -> ArticleMetadata {
        ArticleMetadata(
            document: document ?? other.document, outlet: outlet ?? other.outlet,
            published: published ?? other.published, url: url ?? other.url, title: title ?? other.title)
    }

    /// Sets the field called `key`; an empty value is no value.
    ///
    /// - Throws: `StoreError` of kind `badInput` for a date that does not exist.
    mutating func set(_ key: String, to value: String, at place: StoreError.Place) throws(StoreError) {
        let value = value.trimmingSpace()
        guard !value.isEmpty else { return }
        switch key {
        case "document": document = value
        case "outlet": outlet = value
        case "published": published = try Self.day(value, at: place)
        case "url": url = value
        case "title": title = value
        default: preconditionFailure("\(key) is no field of an article")
        }
    }

    /// The day that `text` names: `2023-09-20`, or the day of a time stamp, `2023-09-20T10:00:00Z`.
    ///
    /// - Throws: `StoreError` of kind `badInput`.
    static func day(_ text: String, at place: StoreError.Place) throws(StoreError) -> PartialDate {
        if let day = dayOfTimeStamp(text) { return day }
        let shaped =
            text.utf8.count == 10 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
        throw StoreError(
            .badInput, shaped ? "the date \"\(text)\" does not exist" : "\"\(text)\" is not a day", at: place,
            remedy: "Write a day of the calendar as YYYY-MM-DD.")
    }

    /// The day of an ISO 8601 day or time stamp as written, whatever its time zone; `nil` for anything else.
    static func dayOfTimeStamp(_ text: String) -> PartialDate? {
        let bytes = text.utf8
        if bytes.count > 10 {
            let mark = bytes[bytes.index(bytes.startIndex, offsetBy: 10)]
            guard mark == UInt8(ascii: "T") || mark == UInt8(ascii: " ") else { return nil }
        }
        guard let date = PartialDate(iso: String(decoding: bytes.prefix(10), as: UTF8.self)), date.day != nil
        else { return nil }
        return date
    }
}

extension StringProtocol where UTF8View: BidirectionalCollection {
    /// The text without white space of ASCII at its ends.
    func trimmingSpace() -> String {
        let isSpace: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard let first = utf8.firstIndex(where: { !isSpace($0) }),
            let last = utf8.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(self[first..<utf8.index(after: last)])
    }
}
