using PartnershipBot.Language;

namespace PartnershipBot.Tests.Language;

/// <summary>What is stored of a language is read back as that language, and as none when it is no language of the program.</summary>
public sealed class LangCodeTests
{
    [Fact]
    public void Every_language_is_read_back_from_its_code() =>
        Enum.GetValues<Lang>().Select(lang => LangCode.Read(LangCode.Of(lang))).ShouldBe(Enum.GetValues<Lang>().Cast<Lang?>());

    [Fact]
    public void Stored_rows_keep_the_codes_that_they_have() => (LangCode.Of(Lang.Fr), LangCode.Of(Lang.En)).ShouldBe(("fr", "en"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("EN")]
    [InlineData("de")]
    public void What_is_no_code_is_no_language(string? code) => LangCode.Read(code).ShouldBeNull();
}
