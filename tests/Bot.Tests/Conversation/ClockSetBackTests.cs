using PartnershipBot.Storage;
using PartnershipBot.Storage.Export;

namespace PartnershipBot.Tests.Conversation;

/// <summary>A machine’s clock that is set forth and back, as a virtual machine’s is that was asleep: nothing is lost or taken for another.</summary>
public sealed class ClockSetBackTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_answer_is_kept_and_the_last_one_is_the_last()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync(["nouveau partenariat", "École Jean-Macé"]);
        foreach (var days in (int[])[5, -10, 1680, -1675])
        {
            talk.Clock.AdjustTime(talk.Clock.GetUtcNow().AddDays(days));
            await talk.SaysAsync(["bonjour"]);
        }
        // A question that has waited for years is asked anew.
        await talk.SaysAsync("reprendre", "Dans quelle commune");
        await talk.SaysAsync(["Valmont"]);
        talk.Clock.AdjustTime(talk.Clock.GetUtcNow().AddDays(-3));
        await talk.SaysAsync(["modifier la commune", "Marnes"]);
        (await talk.StoredAsync()).Values.ShouldContain("Marnes");

        // By the clock the other answer came last.
        await talk.SaysAsync("annuler la dernière réponse", "Marnes");
        await talk.SaysAsync(["oui"]);
        (await talk.StoredAsync()).Values.ShouldContain("Valmont");
        (await talk.StoredAsync()).Values.ShouldContain("École Jean-Macé");
        var said = new StringWriter();
        await new StoreCheck(talk.Store, talk.Get<IFileStore>(), said).RunAsync(Ct);
        said.ToString().ShouldContain(" rows");
        // Over Azurite others share the store.
        said.ToString().ShouldNotContain(talk.Library);
    }
}
