/// What a page says of itself: title, address, day of publication, name of the site.
struct HTMLHead {
    private var title: String?
    private var canonical: String?
    private var properties: [String: String] = [:]

    /// The names under which pages give their day of publication, the most exact first.
    private static let dateNames = [
        "article:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date",
        "parsely-pub-date",
        "pubdate", "publishdate", "publish-date", "date",
    ]

    /// The fields that the page fills; a date that nobody can read is left out.
    var metadata: ArticleMetadata {
        var metadata = ArticleMetadata()
        metadata.title = value(of: ["og:title"]) ?? title ?? value(of: ["headline"])
        metadata.url = canonical ?? value(of: ["og:url"])
        metadata.outlet = value(of: ["og:site_name", "publisher", "dc.publisher"])
        metadata.published =
            Self.dateNames.lazy.compactMap { self.properties[$0] }
            .compactMap(ArticleMetadata.dayOfTimeStamp).first
        return metadata
    }

    private func value(of names: [String]) -> String? {
        names.lazy.compactMap { self.properties[$0] }.first { !$0.isEmpty }
    }

    /// The first `<title>` counts; pictures inside the page have titles too.
    mutating func setTitle(_ text: String) {
        let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if title == nil, !text.isEmpty { title = text }
    }

    /// Reads `meta`, `link` and `time` tags.
    mutating func readTag(_ tag: String, _ attributes: [(name: String, value: String)]) {
        func attribute(_ name: String) -> String? {
            attributes.first { $0.name == name }?.value.trimmingSpace()
        }
        switch tag {
        case "meta":
            guard let content = attribute("content") else { return }
            for key in ["property", "name", "itemprop"] {
                if let name = attribute(key) { set(name.lowercased(), content) }
            }
        case "link":
            if attribute("rel")?.lowercased() == "canonical", canonical == nil {
                canonical = attribute("href")
            }
        case "time":
            guard let day = attribute("datetime") else { return }
            let isPublication =
                attribute("itemprop")?.lowercased() == "datepublished" || attribute("pubdate") != nil
            if isPublication { set("datepublished", day) }
        default: break
        }
    }

    /// Reads the JSON-LD of schema.org, where most news sites put their dates. What is no JSON is skipped:
    /// a script of the page is not the user's input.
    mutating func readScript(_ attributes: [(name: String, value: String)], _ content: [UInt8]) {
        guard
            attributes.contains(where: { $0.name == "type" && $0.value.lowercased() == "application/ld+json" }
            ),
            let value = try? JSONReader.read(content)
        else { return }
        readSchema(value)
    }

    private mutating func readSchema(_ value: JSONValue) {
        switch value {
        case .array(let values): for value in values { readSchema(value) }
        case .object(let members):
            for member in members {
                switch (member.key, member.value) {
                case ("datePublished", .string(let text)), ("headline", .string(let text)):
                    set(member.key.lowercased(), text)
                case ("publisher", .object(let publisher)):
                    guard case .string(let name) = publisher.first(where: { $0.key == "name" })?.value else {
                        continue
                    }
                    set("publisher", name)
                case ("@graph", let graph): readSchema(graph)
                default: break
                }
            }
        default: break
        }
    }

    private mutating func set(_ name: String, _ value: String) {
        if properties[name] == nil, !value.isEmpty { properties[name] = value }
    }
}
