import FactText

/// Any bytes, read as text as a file would be, must give claims whose spans are exact slices, whose bounds are
/// ordered and whose parts point at other claims.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzExtractor(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
    let document = Document(id: "fuzz", text: text, published: PartialDate(iso: "2023-09-20"))
    let claims = Extractor().extract(document).claims
    guard !claims.isEmpty else { return 0 }
    let scalars = Array(text.unicodeScalars)
    for (index, claim) in claims.enumerated() {
        precondition(claim.span.lowerBound >= 0 && claim.span.upperBound <= scalars.count, "span outside the text")
        precondition(!claim.span.isEmpty, "empty span")
        let slice = String(String.UnicodeScalarView(scalars[claim.span]))
        precondition(slice.utf8.elementsEqual(claim.text.utf8), "text is not the slice at its span")
        let bounds = claim.figure.bounds
        precondition(bounds.low != nil || bounds.high != nil, "no bound")
        if let low = bounds.low, let high = bounds.high { precondition(low <= high, "bounds out of order") }
        if let whole = claim.subsetOf {
            precondition(claims.indices.contains(whole) && whole != index, "a part of no other claim")
        }
        precondition((0...1).contains(claim.confidence), "confidence outside 0...1")
    }
    return 0
}
