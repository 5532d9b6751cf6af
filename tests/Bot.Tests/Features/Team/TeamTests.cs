using System.Text.Json.Nodes;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Team;

/// <summary>What a team's channel and a group chat see: cards of their library, and the way to the personal chat for the rest.</summary>
public sealed partial class TeamTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 12, 10, 0, 0, TimeSpan.FromHours(1));

    /// <summary>How each thing is asked for that is for the personal chat.</summary>
    private static readonly string[] Personal =
    [
        "nouveau partenariat",
        "reprendre",
        "séance",
        "bilan",
        "décider",
        "convention signée",
        "suspendre",
        "abandonner",
        "supprimer",
        "annuler",
        "paramètres",
        "formulaire",
        "récapitulatif",
        "ajouter un partenaire",
        "dupliquer",
        "annuler la dernière réponse",
        "plus tard",
        "modifier titre du projet",
        "valider",
        "paramètres des rappels",
        "fichier calendrier",
        "déjà fait",
        "nouveau partenariat avec les Tilleuls",
    ];

    public static TheoryData<string, string> Asked
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var place in new[] { InTeam.Channel, InTeam.Group })
            {
                foreach (var text in Personal)
                {
                    all.Add(place, text);
                }
            }
            return all;
        }
    }

    [Theory]
    [InlineData(InTeam.Channel)]
    [InlineData(InTeam.Group)]
    public async Task A_team_goes_through_its_partnerships_by_cards(string place)
    {
        await using var talk = await TalkAsync(place);
        await talk.SaysInAsync(place, "mes partenariats");
        talk.Answer.ShouldContain("Une classe, un livre, un rendez-vous");
        talk.Answer.ShouldContain("Pages partagées");
        await talk.PressesInAsync(place, "Filtrer");
        await talk.PressesInAsync(place, "Afficher", new JsonObject { ["filterMunicipality"] = "marnes" });
        talk.Answer.ShouldContain("Pages partagées");
        talk.Answer.ShouldNotContain("Une classe");
        await talk.PressesInAsync(place, "Ouvrir «\u00a0Pages partagées\u00a0»");
        talk.Answer.ShouldContain("Projet en construction", Case.Insensitive);
        await talk.SaysInAsync(place, "où en est-on ?", "Pages partagées", "1");
        await talk.SaysInAsync(place, "aperçu", "Convention\u00a0: Pages partagées", "1");
        await talk.SaysInAsync(place, "cherche prevert", "Une classe, un livre, un rendez-vous", "1");
        await talk.SaysInAsync(place, "tilleuls", "Pages partagées", "1");
        await talk.SaysInAsync(place, "s'il vous plaît, mes partenariat", "Une classe", "1");
        await talk.SaysInAsync(place, "rappels", "jeudi 5 mars 2026", "1");
        await talk.SaysInAsync(place, "partenaires", "École primaire Jacques-Prévert", "1");
        await talk.SaysInAsync(place, "partenaire prévert", "Valmont-sur-Thouet", "1");
        await talk.SaysInAsync(place, "séances", "encore notée", "1");
        await talk.SaysInAsync(place, "demandes", "Aucune demande", "1");
        await talk.SaysInAsync(place, "aide", "Ici, je montre à toute l’équipe les partenariats", "1");
        talk.Answer.ShouldContain("Source\u00a0: guide");
        (await talk.RowsInAsync(place, "dialog|")).ShouldAllBe(row => !row.Columns.ContainsKey("state"));
        (await talk.RowsInAsync(place, "history|")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task What_asks_questions_or_changes_something_is_one_sentence_and_the_way_to_the_personal_chat(string place, string text)
    {
        await using var talk = await TalkAsync(place);
        await talk.SaysInAsync(place, "ouvrir une classe, un livre, un rendez-vous");
        var before = await StoredAsync(talk, place);
        await talk.SaysInAsync(place, text);
        var card = talk.Cards.ShouldHaveSingleItem();
        talk.Answer.Trim().ShouldStartWith("Cela se fait en conversation personnelle", Case.Sensitive, text);
        var link = InTeam.Actions([card]).ShouldHaveSingleItem()!;
        ((string?)link["type"]).ShouldBe("Action.OpenUrl");
        ((string?)link["url"]).ShouldBe($"https://teams.microsoft.com/l/chat/0/0?users=28%3Abot&message={Uri.EscapeDataString(text)}");
        (await StoredAsync(talk, place)).ShouldBe(before);
    }

    [Fact]
    public async Task Where_the_client_has_no_such_link_the_sentence_stands_alone()
    {
        await using var talk = new Talk(January);
        await talk.SaysInAsync(InTeam.Group, "nouveau partenariat", "Cela se fait en conversation personnelle", "1");
        talk.Cards.Single()["actions"].ShouldBeNull();
    }

    [Theory]
    [InlineData(InTeam.Channel)]
    [InlineData(InTeam.Group)]
    public async Task Every_button_that_is_shown_there_acts_there(string place)
    {
        await using var talk = await TalkAsync(place);
        var seen = new HashSet<string>();
        var waiting = new Queue<JsonObject>();
        foreach (
            var text in new[]
            {
                "bonjour",
                "menu",
                "mes partenariats",
                "ouvrir pages partagées",
                "ouvrir une classe, un livre, un rendez-vous",
                "où en est-on ?",
                "aperçu",
                "rappels",
                "partenaires",
                "partenaire prévert",
                "séances",
                "demandes",
                "aide",
                "rapport 2025",
                "xyz",
                "voir la proposition",
            }
        )
        {
            await talk.SaysInAsync(place, text);
            Add(talk);
        }
        while (waiting.TryDequeue(out var action) && seen.Count < 200)
        {
            await talk.PressesInAsync(place, action, thread: "2");
            var title = (string)action["title"]!;
            talk.Replied.ShouldNotContain("Cela se fait en conversation personnelle", Case.Sensitive, title);
            talk.Replied.ShouldNotContain("Je n’ai pas compris", Case.Sensitive, title);
            talk.Replied.ShouldNotContain("n’existe pas ou ne vous est pas accessible", Case.Sensitive, title);
            talk.Replied.ShouldNotContain("problème technique", Case.Sensitive, title);
            Add(talk);
        }
        seen.Count.ShouldBeInRange(12, 199);
        talk.Buttons.ShouldBeEmpty();

        void Add(Talk said)
        {
            foreach (var action in InTeam.Actions(said.Cards).Where(a => (string?)a["type"] == "Action.Execute"))
            {
                if (seen.Add(action["data"]!.ToJsonString()))
                {
                    waiting.Enqueue(action);
                }
            }
        }
    }

    [Theory]
    [InlineData(InTeam.Channel)]
    [InlineData(InTeam.Group)]
    public async Task An_empty_library_and_a_bare_mention_say_what_can_be_done(string place)
    {
        await using var talk = new Talk(January, "msteams");
        await talk.SaysInAsync(place, "", "Que souhaitez-vous faire", "1");
        await talk.SaysInAsync(place, "mes partenariats", "Cette bibliothèque n’a pas encore de partenariat", "1");
        await talk.SaysInAsync(place, "partenaires", "La liste des partenaires est vide", "1");
        await talk.SaysInAsync(place, "english", "in English", "1");
        foreach (var text in new[] { "", "my partnerships", "partners", "help", "new partnership", "what time is it" })
        {
            await talk.SaysInAsync(place, text);
            FrenchFinder.In(talk).ShouldBeEmpty();
        }
    }

    private static async Task<Talk> TalkAsync(string place)
    {
        var talk = new Talk(January, "msteams");
        await talk.PutInAsync(place, Shelf.School(), Shelf.CareHome());
        await talk.PutRowInAsync(place, RowKeys.Partner("prevert"), PartnerRows.Write(Shelf.School().Answers)!);
        return talk;
    }

    private static async Task<string> StoredAsync(Talk talk, string place) =>
        string.Join(
            '\n',
            (await talk.RowsInAsync(place, ""))
                .Where(r => !r.RowKey.StartsWith("dialog|", StringComparison.Ordinal))
                .Select(r => $"{r.RowKey} {r.ETag}")
        );
}
