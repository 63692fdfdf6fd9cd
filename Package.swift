// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "factdb",
    products: [
        .executable(name: "factdb", targets: ["factdb"]),
        .library(name: "FactText", targets: ["FactText"]),
        .library(name: "FactStore", targets: ["FactStore"]),
    ],
    dependencies: [
        // Options, help, "did you mean" and shell completions; kept by the Swift project itself.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
    ],
    targets: [
        // The system's SQLite through pkg-config: no copy of it to keep up to date.
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        // The few functions of C's own library that Swift cannot call: standard error, a terminal's width.
        .systemLibrary(name: "CConsole"),
        // Turns data files (SQL, word lists) into Swift string literals at build time, so that the
        // binary stays one file. SwiftPM's own `.embedInCode` writes byte arrays, which the compiler
        // needs 0.2 s a kB for; a string literal costs it nothing that can be measured.
        .executableTarget(name: "embedtext"),
        .plugin(name: "EmbedText", capability: .buildTool(), dependencies: ["embedtext"]),
        .target(name: "FactSQL", plugins: ["EmbedText"]),
        .target(name: "FactText", plugins: ["EmbedText"]),
        .target(name: "FactStore", dependencies: ["CSQLite", "FactSQL", "FactText"], plugins: ["EmbedText"]),
        .executableTarget(
            name: "factdb",
            dependencies: [
                "CConsole", "FactStore", "FactText",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "FactTextTests", dependencies: ["FactText", "TestSupport"], exclude: ["Fixtures"]),
        .testTarget(
            name: "FactStoreTests", dependencies: ["FactStore", "FactSQL", "FactText", "TestSupport"],
            exclude: ["Fixtures", "Queries/Golden"]),
        .testTarget(
            name: "AcceptanceTests", dependencies: ["factdb", "TestSupport"],
            exclude: ["Fixtures", "Golden"]),
    ],
    swiftLanguageModes: [.v6]
)

let swiftTargets = package.targets.filter { [.regular, .executable, .test].contains($0.type) }
for target in swiftTargets {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("ImmutableWeakCaptures"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
        .treatAllWarnings(as: .error),
    ]
}
