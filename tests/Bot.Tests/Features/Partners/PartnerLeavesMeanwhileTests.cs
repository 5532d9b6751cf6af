using System.IO.Compression;
using System.Text.Json.Nodes;
using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Partners;

/// <summary>
/// A colleague takes a partner out while a question, a form or a card about one of three waits: the answer is that partner’s or
/// nobody’s, whoever moved up.
/// </summary>
public sealed class PartnerLeavesMeanwhileTests
{
    private static readonly DateTimeOffset May = new(2025, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));
    private static readonly (string, string) Julie = ("c1", "Julie Morel");
    private static readonly (string, string) Paul = ("c2", "Paul Girard");
    private static readonly string[] Names = ["Collège Jean-Moulin", "EHPAD Les Glycines", "Crèche Les Lutins"];

    public static TheoryData<int, int> Each { get; } =
    [.. from of in Enumerable.Range(0, 3) from left in Enumerable.Range(0, 3) select (of, left)];

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_question_is_that_of_its_partner(int of, int left)
    {
        await using var talk = await ThreeAsync();
        await talk.SaysAsync([.. new[] { "Valmont", "Marnes" }.Take(of)]);
        talk.Answer.ShouldContain("Dans quelle commune se trouve");
        await LeavesAsync(talk, left);
        await talk.SaysAsync(["Parthenay"]);
        talk.Answer.ShouldNotContain("entre-temps");
        await AssertAsync(talk, of, left, "Ce partenaire ne fait plus partie du partenariat");
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_form_is_that_of_its_partners(int of, int left)
    {
        await using var talk = await ThreeAsync();
        await talk.SaysAsync(["formulaire"]);
        var form = talk.Cards;
        var input = Inputs(form).Where(id => id.StartsWith("CT5", StringComparison.Ordinal)).ElementAt(of);
        await LeavesAsync(talk, left);
        await talk.PressesAsync(form, "Enregistrer", new JsonObject { [input] = "Parthenay" });
        await AssertAsync(talk, of, left, "Un partenaire de ce formulaire ne fait plus partie du partenariat");
    }

    [Theory]
    [MemberData(nameof(Each))]
    public async Task A_card_is_that_of_its_partners(int of, int left)
    {
        await using var talk = await ThreeAsync();
        await talk.SaysAsync(["Valmont", "Marnes", "Bressuire", "récapitulatif"]);
        var edits = Objects(talk.Cards[^1])
            .Where(o => (string?)o["verb"] == "edit" && ((string?)o["slot"])!.StartsWith("CT5", StringComparison.Ordinal));
        var edit = edits.ElementAt(of).DeepClone().AsObject();
        await LeavesAsync(talk, left);
        await talk.SendPayloadAsync(edit);
        if (of != left)
        {
            talk.Answer.ShouldContain("Votre réponse");
            await talk.SaysAsync(["Parthenay"]);
        }
        await AssertAsync(talk, of, left, "");
    }

    [Fact]
    public async Task A_partner_that_leaves_while_it_is_asked_about_in_the_middle_of_the_walk_leaves_the_walk_where_it_is()
    {
        await using var talk = await ThreeAsync();
        await talk.SaysAsync(["Valmont"]);
        await LeavesAsync(talk, 1);
        await talk.SaysAsync("Parthenay", "ne fait plus partie");
        talk.Answer.ShouldContain("crèche Les Lutins");
        await talk.SaysAsync(["Bressuire"]);
        Municipalities(await talk.StoredAsync()).ShouldBe(["Collège Jean-Moulin: Valmont", "Crèche Les Lutins: Bressuire"]);
    }

    [Theory]
    [InlineData("retirer la piscine municipale")]
    [InlineData("retirer l’école Jean-Macé")]
    [InlineData("enlever Les Coccinelles")]
    public async Task Who_is_no_partner_cannot_leave_and_one_is_told_who_is(string said)
    {
        await using var talk = await ThreeAsync();
        await talk.SaysAsync(["Valmont", "Marnes", "Bressuire"]);
        await talk.SaysAsync(said, "n’est pas partenaire de ce projet");
        talk.Answer.ShouldContain("Collège Jean-Moulin, EHPAD Les Glycines, Crèche Les Lutins");
        string.Join('\n', (await talk.StoredAsync()).Values.OfType<string>()).ShouldNotContain(said.Split(' ', 2)[1]);
    }

    [Fact]
    public async Task Whoever_joins_is_counted_again_when_it_joins()
    {
        await using var talk = await ThreeAsync();
        foreach (var name in new[] { "École Jean-Macé", "Lycée Maurice-Genevoix", "École Prévert", "Crèche Les Loupiots" })
        {
            await talk.SaysAsync([$"ajouter un partenaire : {name}", "oui"]);
        }
        await talk.SaysAsync("ajouter un partenaire : Collège Louis-Merle", "J’ajoute Collège Louis-Merle");
        talk.Speaker = Paul;
        await talk.SaysAsync(["reprendre", "ajouter un partenaire : École des Tilleuls", "oui"]);
        talk.Speaker = Julie;
        await talk.SaysAsync("oui", "huit partenaires au plus");
        CoPartners.Names(AnswerSheet.Of(await talk.StoredAsync())).Count.ShouldBe(8);
    }

    [Fact]
    public async Task The_history_calls_each_partner_what_it_was_called_then()
    {
        await using var talk = await ThreeAsync();
        await talk.SaysAsync(["Valmont", "Marnes", "Bressuire"]);
        await LeavesAsync(talk, 1);
        await talk.SaysAsync("dossier complet", "Voici");
        using var response = await talk.FollowAsync();
        using var zip = new ZipArchive(new MemoryStream(await response.Content.ReadAsByteArrayAsync()));
        using var reader = new StreamReader(zip.GetEntry("Historique.txt")!.Open());
        var history = await reader.ReadToEndAsync();
        foreach (var name in Names)
        {
            history.ShouldContain($"Commune de la structure · {name}");
        }
    }

    private static async Task AssertAsync(Talk talk, int of, int left, string gone)
    {
        var stored = await talk.StoredAsync();
        var has = Municipalities(stored).Where(m => m.EndsWith("Parthenay", StringComparison.Ordinal)).ToList();
        if (of == left)
        {
            talk.Answer.ShouldContain(gone);
            has.ShouldBeEmpty();
        }
        else
        {
            has.ShouldBe([$"{Names[of]}: Parthenay"]);
        }
    }

    private static IReadOnlyList<string> Municipalities(IReadOnlyDictionary<string, object> row) =>
        [.. CoPartners.Views(AnswerSheet.Of(row)).Select(view => $"{view.Text(Fields.PartnerName)}: {view.Text(Fields.Municipality)}")];

    private static async Task<Talk> ThreeAsync()
    {
        var talk = new Talk(May);
        await talk.SaysAsync(["nouveau partenariat", "Collège Jean-Moulin, EHPAD Les Glycines et crèche Les Lutins"]);
        await talk.SaysAsync(["un seul, avec tous"]);
        if (talk.Answer.Contains("organisme extérieur", StringComparison.Ordinal))
        {
            await talk.SaysAsync(["un organisme extérieur"]);
        }
        CoPartners.Names(AnswerSheet.Of(await talk.StoredAsync())).ShouldBe(Names);
        return talk;
    }

    private static async Task LeavesAsync(Talk talk, int partner)
    {
        talk.Speaker = Paul;
        await talk.SaysAsync(["reprendre", $"retirer {Names[partner]}"]);
        await talk.SaysAsync("oui", "ne fait plus partie du partenariat");
        talk.Speaker = Julie;
    }

    private static IEnumerable<string> Inputs(IEnumerable<JsonNode> cards) =>
        cards
            .SelectMany(Objects)
            .Where(o => ((string?)o["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true)
            .Select(o => (string)o["id"]!);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.SelectMany(p => Objects(p.Value)).Prepend(o),
            JsonArray list => list.SelectMany(Objects),
            _ => [],
        };
}
