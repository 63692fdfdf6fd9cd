// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that a normal build never compiles it.
let package = Package(
    name: "Benchmarks",
    dependencies: [.package(name: "factdb", path: "../")],
    targets: [
        .executableTarget(
            name: "ExtractBenchmark", dependencies: [.product(name: "FactText", package: "factdb")]),
        .executableTarget(
            name: "StoreBenchmark",
            dependencies: [
                .product(name: "FactStore", package: "factdb"), .product(name: "FactText", package: "factdb"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
