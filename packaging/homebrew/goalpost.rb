# NOT BUILT where Goalpost is tested: there is no Mac and no Homebrew. OWNER/goalpost and the zeros
# stand for where a release lives and for the SHA-256 sum of its source.
class Goalpost < Formula
  desc "Compiler and linter for goals: OKRs and KPIs in YAML"
  homepage "https://github.com/OWNER/goalpost"
  url "https://github.com/OWNER/goalpost/archive/refs/tags/v0.1.0.tar.gz"
  sha256 "0000000000000000000000000000000000000000000000000000000000000000"
  license "Apache-2.0"

  depends_on "pkgconf" => :build
  depends_on "libyaml"

  uses_from_macos "swift" => :build, since: :tahoe # Swift 6.2 or newer

  def install
    system "swift", "build", "--disable-sandbox", "-c", "release", "--product", "goalpost"
    bin.install ".build/release/goalpost"
    generate_completions_from_executable(bin/"goalpost", "--generate-completion-script")
  end

  test do
    system bin/"goalpost", "init", "goals"
    system bin/"goalpost", "check", "goals"
  end
end
