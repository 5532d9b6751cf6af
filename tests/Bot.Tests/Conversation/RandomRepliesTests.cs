using System.Text.Json.Nodes;
using PartnershipBot.Domain.Progress;
using PartnershipBot.Interview;
using PartnershipBot.Language;

namespace PartnershipBot.Tests.Conversation;

/// <summary>Whatever is typed and pressed, in whatever order: no error, no impossible status, no accepted answer lost.</summary>
public sealed class RandomRepliesTests
{
    private const int Replies = 200;

    private static readonly string[] Words =
    [
        "nouveau partenariat",
        "reprendre",
        "mes partenariats",
        "aide",
        "annuler",
        "menu",
        "retour",
        "passer",
        "je ne sais pas encore",
        "plus tard",
        "formulaire",
        "récapitulatif",
        "aperçu",
        "paramètres",
        "convention signée",
        "bilan",
        "bilan anticipé",
        "finaliser",
        "décider",
        "avenant signé",
        "english",
        "français",
        "valider",
        "modifier",
        "modifier titre du projet",
        "oui",
        "non",
        "aucun",
        "rien",
        "12",
        "une vingtaine",
        "entre 15 et 20",
        "-3",
        "demain",
        "31 février",
        "rentrée 2026",
        "fin juin",
        "1 500 €",
        "école",
        "🙂",
        "",
        "<b>gras</b> **fort** [lien](http://x)",
        "Séances tenues ; au moins 12 séances ; carnet",
        "La bibliothèque : une salle ; le partenaire : un animateur",
        "réunion",
        "stopper",
        "ajuster",
        "Rythme : le jeudi à 10 h",
        "fait remercier",
        "noter la transmission",
        "voir le bilan",
        "quelque chose qui ne veut rien dire",
        "partenaires",
        "séance",
        "séances",
        "demandes",
        "envoyée",
        "aujourd’hui",
        "annulée : grève",
        "modifier nombre de participants",
        "supprimer la séance",
        "ajouter un partenaire",
        "École du Bourg",
        "nouveau partenariat avec École du Bourg",
        "voir la proposition",
        "réponse au partenaire",
        "copie au partenaire",
        "le partenaire",
        "demander des précisions",
        "décliner",
        "fiche du partenaire",
        "où en est-on ?",
        "suspendre",
        "abandonner",
        "rouvrir le projet",
        "dupliquer",
        "annuler la dernière réponse",
        "mes partenariats en cours",
        "filtrer",
        "cherche prévert",
        "ouvrir une classe",
        "Travaux dans la salle",
    ];

    private static readonly Texts French = new(Lang.Fr);

    [Theory]
    [InlineData(1, "emulator", false)]
    [InlineData(2, "msteams", false)]
    [InlineData(3, "msteams", true)]
    [InlineData(4, "emulator", true)]
    [InlineData(null, "emulator", false)]
    [InlineData(null, "msteams", true)]
    public async Task Two_hundred_replies_make_no_error_and_lose_no_answer(int? given, string channel, bool signed)
    {
        var seed = given ?? Seeds.Next();
        var random = new Random(seed);
        await using var talk = new Talk(
            signed ? FirstWalkTests.May : new DateTimeOffset(2026, 2, 10, 10, 0, 0, TimeSpan.FromHours(1)),
            channel
        );
        if (signed)
        {
            await SchoolLifeTests.SignedAsync(talk);
        }
        for (var i = 0; i < Replies; i++)
        {
            var said = await ReplyAsync(talk, random);
            talk.Answer.ShouldNotContain("problème technique", Case.Insensitive, $"seed {seed}, reply {i}: {said}");
            talk.Answer.ShouldNotContain("technical problem", Case.Insensitive, $"seed {seed}, reply {i}: {said}");
            talk.Answer.Length.ShouldBeGreaterThan(0, $"seed {seed}, reply {i} was met with silence: {said}");
            if (random.Next(20) == 0)
            {
                talk.Clock.Advance(TimeSpan.FromDays(random.Next(1, 40)));
            }
        }
        await NothingIsLostAsync(talk, seed);
    }

    private static async Task<string> ReplyAsync(Talk talk, Random random)
    {
        var buttons = talk.CardButtons;
        if (buttons.Count > 0 && random.Next(4) == 0)
        {
            var button = buttons[random.Next(buttons.Count)];
            await talk.PressesAsync(button);
            return $"[{button}]";
        }
        var text = random.Next(10) switch
        {
            < 5 when Example(talk.Answer) is { } example => example,
            < 7 when talk.Buttons.Count > 0 => talk.Buttons[random.Next(talk.Buttons.Count)],
            _ => Words[random.Next(Words.Length)],
        };
        await talk.SendAsync(new JsonObject { ["type"] = "message", ["text"] = text });
        return text;
    }

    /// <summary>The example of the question that waits, the last one named in the answer.</summary>
    private static string? Example(string answer) =>
        Questions
            .Stages.SelectMany(s => s.Own)
            .Where(q => answer.Contains(French.Question(q.Id), StringComparison.Ordinal))
            .Select(q => French.Example(q.Id))
            .LastOrDefault();

    /// <summary>What the lines of history say one after the other is what the row holds.</summary>
    private static async Task NothingIsLostAsync(Talk talk, int seed)
    {
        foreach (var row in await talk.RowsAsync("partnership|"))
        {
            Enum.TryParse<PartnershipStatus>((string)row.Columns["status"], ignoreCase: true, out _).ShouldBeTrue();
            var told = new Dictionary<string, string>();
            foreach (var line in await talk.RowsAsync($"history|partnership|{row.RowKey["partnership|".Length..]}|"))
            {
                var before = Values(line.Columns, "before");
                var after = Values(line.Columns, "after");
                foreach (var field in before.Select(b => b.Key).Union(after.Select(a => a.Key)))
                {
                    told.Remove(field);
                    if (after[field] is { } value)
                    {
                        told[field] = Say(value);
                    }
                }
            }
            told.Remove("status");
            string[] own = ["status", "owner", "ownerName", "revision", "createdAt", "updatedAt", "discardedAt", "schema"];
            var held = row.Columns.Where(c => !own.Contains(c.Key)).ToDictionary(c => c.Key, c => Say(JsonValue.Create(c.Value)!));
            held.OrderBy(h => h.Key, StringComparer.Ordinal).ShouldBe(told.OrderBy(t => t.Key, StringComparer.Ordinal), $"seed {seed}");
        }
    }

    private static JsonObject Values(IReadOnlyDictionary<string, object> columns, string name) =>
        columns.GetValueOrDefault(name) is string json ? JsonNode.Parse(json)!.AsObject() : [];

    /// <summary>450 and 450.0 are the same amount.</summary>
    private static string Say(JsonNode value) =>
        value.GetValueKind() == System.Text.Json.JsonValueKind.Number
            ? value.GetValue<object>() is IConvertible number
                ? Convert
                    .ToDouble(number, System.Globalization.CultureInfo.InvariantCulture)
                    .ToString("R", System.Globalization.CultureInfo.InvariantCulture)
                : double.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)
                    .ToString("R", System.Globalization.CultureInfo.InvariantCulture)
            : value.ToJsonString();
}
