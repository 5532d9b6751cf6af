using PartnershipBot.Trust.Members;

namespace PartnershipBot.Tests.Trust.Members;

/// <summary>The setting for guests says what is wrong with it.</summary>
public sealed class LibraryOptionsTests
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("false", false)]
    [InlineData("True", true)]
    public void What_can_work_starts(string? guests, bool allows)
    {
        var options = new LibraryOptions { Guests = guests };
        new LibraryOptionsValidator().Validate(null, options).Succeeded.ShouldBeTrue();
        options.AllowsGuests.ShouldBe(allows);
    }

    [Theory]
    [InlineData("oui")]
    [InlineData("1")]
    public void A_wrong_setting_is_named_with_what_it_was(string guests)
    {
        var message = new LibraryOptionsValidator().Validate(null, new LibraryOptions { Guests = guests }).FailureMessage.ShouldNotBeNull();
        message.ShouldContain("Libraries:Guests");
        message.ShouldContain($"“{guests}”");
        message.ShouldContain(" should ");
    }
}
