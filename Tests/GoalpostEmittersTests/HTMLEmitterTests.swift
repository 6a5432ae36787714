import Foundation
import GoalpostReport
import Testing

@testable import GoalpostEmitters

@Suite("The HTML page")
struct HTMLEmitterTests {
  private func page(_ text: String? = nil) throws -> String {
    let report = try OrchardProject.report()
    return HTMLEmitter.emit(text.map { report.poisonedThroughout(with: $0) } ?? report)
  }

  @Test(arguments: ["style", "script"])
  func `its policy names the hash of its style and of its script`(element: String) throws {
    #expect(
      SHA256.base64(SHA256.digest(Array("abc".utf8)))
        == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    let page = try page()
    let text = try #require(page.between("<\(element)>", "</\(element)>"))
    let hash = SHA256.base64(SHA256.digest(Array(text.utf8)))
    #expect(page.contains("\(element)-src 'sha256-\(hash)'"))
  }

  @Test func `asks nobody for anything, and runs nothing but its own script`() throws {
    let reader = try TagReader(page())
    for tag in reader.tags {
      #expect(tag.attributes["style"] == nil)
      #expect(tag.attributes["src"] == nil)
      #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") })
      #expect(!["link", "img", "iframe", "object", "form"].contains(tag.name))
    }
    let scripts = reader.tags.filter { $0.name == "script" }
    #expect(scripts.map { $0.attributes["type"] } == [nil, "application/json"])
    #expect(!(try page()).contains("url("))
  }

  @Test func `every link inside leads somewhere, and every name is given once`() throws {
    let tags = try TagReader(page()).tags
    let names = tags.compactMap { $0.attributes["id"] }
    #expect(Set(names).count == names.count)
    let targets = tags.compactMap { $0.attributes["href"] }.filter { $0.hasPrefix("#") }
    #expect(!targets.isEmpty)
    for target in targets { #expect(names.contains(String(target.dropFirst())), "\(target)") }
    #expect(names.contains("orchard@2026-Q4/harvest/picked"))
  }

  @Test func `every picture has a title and a description`() throws {
    let tags = try TagReader(page()).tags.map(\.name)
    let pictures = tags.count { $0 == "svg" }
    #expect(pictures > 5)
    #expect(tags.count { $0 == "desc" } == pictures)
    for index in tags.indices where tags[index] == "svg" {
      #expect(tags[(index + 1)...].prefix(2) == ["title", "desc"])
    }
  }

  @Test(arguments: HostileText.all)
  func `no text becomes markup`(text: String) throws {
    let clean = try TagReader(self.page())
    let page = try self.page(text)
    let poisoned = try TagReader(page)
    // Breaks are what several lines become; a link stands where its address was one.
    func names(_ reader: TagReader) -> [String] {
      reader.tags.map(\.name).filter { $0 != "br" && $0 != "a" && $0 != "p" && $0 != "span" }
    }
    #expect(Set(names(poisoned)) == Set(names(clean)))
    for tag in poisoned.tags {
      #expect(tag.attributes["style"] == nil)
      #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") })
      if let link = tag.attributes["href"] {
        #expect(["#", "https://", "http://", "mailto:"].contains { link.hasPrefix($0) })
      }
    }
    let data = try JSONSerialization.jsonObject(with: Data(poisoned.data.utf8)) as? [String: Any]
    #expect(data?["title"] as? String == text)
    #expect(!page.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x1B })
  }
}

extension String {
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard let first = firstRange(of: start) else { return nil }
    let rest = self[first.upperBound...]
    return rest.firstRange(of: end).map { String(rest[..<$0.lowerBound]) }
  }
}
