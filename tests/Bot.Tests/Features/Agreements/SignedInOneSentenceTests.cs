using PartnershipBot.Tests.Conversation;
using PartnershipBot.Understanding.Commands;

namespace PartnershipBot.Tests.Features.Agreements;

/// <summary>That it is signed, by whom and when, in one sentence; what is not said is still asked.</summary>
public sealed class SignedInOneSentenceTests
{
    [Theory]
    [InlineData("convention signée par tous le 12 septembre 2025")]
    [InlineData("La convention est signée par tout le monde depuis le 12 septembre 2025")]
    [InlineData("tout le monde a signé le 12/09/2025")]
    [InlineData("signée par toutes les parties le 12 septembre 2025")]
    [InlineData("nous avons tous signé la convention le 12 septembre 2025")]
    [InlineData("agreement signed by everyone on 12 September 2025")]
    public async Task It_is_under_way_at_once(string said)
    {
        await using var talk = await ReadyAsync();
        await talk.SaysAsync(said, "en cours jusqu’au 3 juillet 2026");
        (await talk.StoredAsync())["agreement_signedOn"].ShouldBe("2025-09-12");
    }

    [Theory]
    [InlineData("convention signée le 12 septembre 2025")]
    [InlineData("on a signé la convention le 12/09/2025")]
    public async Task Whether_everybody_has_signed_is_asked_where_nobody_said_so(string said)
    {
        await using var talk = await ReadyAsync();
        await talk.SaysAsync(said, "Est-ce bien tout le monde");
        (await talk.StoredAsync()).Keys.ShouldNotContain("agreement_signedOn");
        await talk.SaysAsync("oui", "en cours jusqu’au 3 juillet 2026");
    }

    [Theory]
    [InlineData("la convention sera signée le 20 septembre")]
    [InlineData("la convention n’est pas encore signée")]
    [InlineData("convention à signer par tous avant le 30 septembre")]
    [InlineData("tout le monde a aimé la séance du 12 septembre")]
    [InlineData("on a signé la convention avec l’école le 12 septembre mais il manque le maire")]
    public void What_says_something_else_is_no_signature(string said) => SignedByAllReader.Read(said).ShouldBeNull();

    [Fact]
    public async Task A_day_before_the_council_is_refused_with_its_reason()
    {
        await using var talk = await ReadyAsync();
        await talk.SaysAsync("convention signée par tous le 10 septembre 2025", "11 septembre 2025");
        (await talk.StoredAsync()).Keys.ShouldNotContain("agreement_signedOn");
    }

    private static async Task<Talk> ReadyAsync()
    {
        var talk = new Talk(FirstWalkTests.May);
        await FirstWalkTests.ContactAsync(talk);
        await FirstWalkTests.ProjectAsync(talk);
        await FirstWalkTests.AgreementAsync(talk);
        talk.At("2025-09-13T09:00");
        return talk;
    }
}
