using System.Text.Json.Nodes;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Contact;

/// <content>A list that is longer than a window carries.</content>
public sealed partial class MessageFormTests
{
    private const string Conversation = "personal";

    [Theory]
    [InlineData("Ecole Zola", "z")]
    [InlineData("zola", "z")]
    [InlineData("École numéro 120", "e120")]
    [InlineData("École numéro 1", "e1")]
    public async Task Above_what_a_window_carries_a_partner_is_found_by_a_name_that_is_typed(string typed, string partner)
    {
        await using var talk = await WithManyAsync();
        var form = Filled(talk);

        form["CT1.listed"] = typed;
        await SubmitAsync(talk, Conversation, form);

        Told(talk).ShouldNotBeEmpty();
        (await talk.RowsAsync("partnership|")).Single().Columns["partner_id"].ShouldBe(partner);
    }

    [Theory]
    [InlineData("numéro 11", "École numéro 110")]
    [InlineData("Zanzibar", "Je ne trouve pas ce partenaire")]
    public async Task Words_that_mean_several_or_nobody_store_nothing(string typed, string expected)
    {
        await using var talk = await WithManyAsync();
        var form = Filled(talk);

        form["CT1.listed"] = typed;
        await SubmitAsync(talk, Conversation, form);

        talk.Invoked!["Body"]!.ToJsonString(Plain).ShouldContain(expected);
        ((string?)Typed(talk)["CT1.listed"]).ShouldBe(typed);
        (await talk.RowsAsync("partnership|")).ShouldBeEmpty();
    }

    private static readonly System.Text.Json.JsonSerializerOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static JsonObject Filled(Talk talk)
    {
        var form = talk.DataOf("Enregistrer");
        foreach (var (id, value) in Typed(talk))
        {
            form[id] = value?.DeepClone();
        }
        return form;
    }

    private static async Task<Talk> WithManyAsync()
    {
        var talk = new Talk(March, "msteams");
        for (var number = 1; number <= 120; number++)
        {
            await PutAsync($"e{number}", $"École numéro {number}");
        }
        await PutAsync("z", "École Zola");
        await OpenAsync(talk, Conversation, Html);
        return talk;

        Task PutAsync(string id, string name) =>
            talk.PutAsync($"partner|{id}", new Dictionary<string, object> { ["partner_name"] = name, ["partner_kind"] = "primarySchool" });
    }
}
