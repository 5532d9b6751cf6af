using System.Reflection;
using System.Text.Json.Nodes;
using PartnershipBot.Cards;
using PartnershipBot.Domain;
using PartnershipBot.Storage;
using PartnershipBot.Storage.Rows;
using PartnershipBot.Understanding.Commands;
using static PartnershipBot.Tests.Conversation.TeamTalk;

namespace PartnershipBot.Tests.Conversation;

/// <summary>
/// Everything that can be pressed or said, by somebody to whom a partnership is none of their business. They have their way with
/// two programs: one that holds it, and one that holds nothing. Both answer in the same words and with the same effort.
/// </summary>
public sealed partial class StrangerTests
{
    private const string Id = "0198aaaabbbb7cccadddeeeeffff0001";

    private static readonly DateTimeOffset May = new(2026, 5, 20, 10, 0, 0, TimeSpan.FromHours(2));

    /// <summary>Words that stand nowhere but in what is not theirs.</summary>
    private static readonly string[] Secrets =
    [
        "Zéphyrine",
        "Ombrelle",
        "Quirinal",
        "Vaugrenant",
        "Fleurquin",
        "zzy-séance",
        "zzy-demande",
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static IReadOnlyList<string> AllVerbs { get; } =
    [
        .. typeof(Verbs)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(f => f.IsLiteral)
            .Select(f => (string)f.GetRawConstantValue()!),
    ];

    public static TheoryData<string, bool> Places =>
        new()
        {
            { "emulator", true },
            { "emulator", false },
            { "msteams", true },
            { "msteams", false },
        };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task No_button_tells_a_stranger_what_there_is(string channel, bool isPersonal)
    {
        AllVerbs.Count.ShouldBeGreaterThan(50);
        await using var pair = await PairAsync(channel);
        foreach (var library in Libraries(pair.With))
        {
            foreach (var verb in AllVerbs)
            {
                await pair.BothAsync(talk => PressAsync(talk, Card(verb, library), channel, isPersonal), $"{verb} on {library}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task No_command_tells_a_stranger_what_there_is(string channel, bool isPersonal)
    {
        await using var pair = await PairAsync(channel);
        foreach (var command in Enum.GetValues<Command>())
        {
            var form = CommandForms.All.First(f => f.Value == command).Key;
            // What is not theirs may be guessed by its name, its partner's, its team's or its id.
            foreach (var said in (string[])[form, $"{form} les zephyrine", $"{form} {Id}", "menu"])
            {
                await pair.BothAsync(
                    talk => SayAsync(talk, said, isPersonal),
                    said,
                    typed: said.Contains("zephyrine", StringComparison.Ordinal) ? "Zéphyrine" : ""
                );
            }
        }
        foreach (var said in (string[])["ouvrir", "cherche", "partenaire", "bibliothèque", "récupérer", "séance", "supprimer"])
        {
            foreach (var name in (string[])["Les Zéphyrine", "Maison Ombrelle", "Médiathèque de Valmont", Id, Valmont])
            {
                await pair.BothAsync(talk => SayAsync(talk, "menu", isPersonal), "menu");
                await pair.BothAsync(talk => SayAsync(talk, $"{said} {name}", isPersonal), $"{said} {name}", typed: name);
            }
        }
    }

    /// <summary>Whoever names what is not theirs begins one of their own by that name, as if there were no other.</summary>
    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_partnership_begun_by_a_name_tells_nothing_of_who_has_it_already(string channel, bool isPersonal)
    {
        await using var pair = await PairAsync(channel);
        var typed = "";
        foreach (var name in (string[])["Les Zéphyrine", "Maison Ombrelle", "Médiathèque de Valmont", Id, Valmont])
        {
            typed += name + "\n";
            await pair.BothAsync(talk => SayAsync(talk, $"nouveau partenariat avec {name}", isPersonal), name, typed);
            await pair.BothAsync(talk => SayAsync(talk, "menu", isPersonal), $"menu after {name}", typed);
        }
    }

    /// <summary>Libraries that are not theirs, and their own, in which there is no such partnership.</summary>
    private static IReadOnlyList<string> Libraries(Talk talk) =>
        [
            talk.TeamLibrary(Valmont),
            talk.LibraryOf("person|paul"),
            $"other|team|{Valmont}",
            "other|person|julie",
            talk.LibraryOf("group|19:chat"),
            talk.Library,
            talk.TeamLibrary(Marnes),
        ];

    private static JsonObject Card(string verb, string library) =>
        new()
        {
            [DataKeys.Verb] = verb,
            [DataKeys.Library] = library,
            [DataKeys.Partnership] = Id,
            [DataKeys.Revision] = 1,
            [DataKeys.Partner] = "tilleuls",
            [DataKeys.Session] = "s1",
            [DataKeys.Request] = "r1",
            [DataKeys.Slot] = "CT5",
            [DataKeys.Stage] = "contact",
            [DataKeys.Page] = 0,
            [DataKeys.Value] = "0",
            [DataKeys.Rule] = "renewal",
            [DataKeys.Day] = "2026-06-30",
            [DataKeys.Days] = 7,
        };

    private static Task PressAsync(Talk talk, JsonObject card, string channel, bool isPersonal)
    {
        var activity =
            channel == "msteams"
                ? new JsonObject
                {
                    ["type"] = "invoke",
                    ["name"] = "adaptiveCard/action",
                    ["value"] = new JsonObject
                    {
                        ["action"] = new JsonObject
                        {
                            ["type"] = "Action.Execute",
                            ["verb"] = (string?)card[DataKeys.Verb],
                            ["data"] = card,
                        },
                    },
                }
                : new JsonObject { ["type"] = "message", ["value"] = card };
        return isPersonal ? talk.SendAsync(activity) : talk.SendInTeamAsync(Marnes, activity);
    }

    private static Task SayAsync(Talk talk, string text, bool isPersonal)
    {
        var message = new JsonObject { ["type"] = "message", ["text"] = text };
        return isPersonal ? talk.SendAsync(message) : talk.SendInTeamAsync(Marnes, message);
    }

    private static async Task<Pair> PairAsync(string channel)
    {
        var pair = new Pair(new Talk(May, channel), new Talk(May, channel));
        pair.Without.Tenant = pair.With.Tenant;
        // The team is there, and its people have met the bot, in the one program only.
        (pair.With.UserId, pair.With.Speaker) = ("paul", ("c9", "Paul Fleurquin"));
        await pair.With.MeetsAsync(Valmont);
        (pair.With.UserId, pair.With.Speaker) = ("julie", ("c1", "Julie Morel"));
        (pair.With.Numbering, pair.Without.Numbering) = (100, 100);
        foreach (var library in Libraries(pair.With).Take(5))
        {
            foreach (var (key, columns) in Rows())
            {
                await pair.With.Store.BatchAsync(Tables.Libraries, library, [TableWrite.Upsert(key, columns)], Ct);
            }
        }
        foreach (var talk in (Talk[])[pair.With, pair.Without])
        {
            await talk.MeetsAsync(Marnes);
            await talk.SaysAsync(["bonjour"]);
        }
        return pair;
    }

    private static IEnumerable<(string Key, Dictionary<string, object> Columns)> Rows()
    {
        var draft = Shelf.SignedCareHome();
        var partnership = draft with
        {
            Id = Id,
            OwnerId = "paul",
            OwnerName = "Paul Fleurquin",
            Answers = draft.Answers.With([
                new(Fields.Title, "Les Zéphyrine"),
                new(Fields.PartnerName, "Maison Ombrelle"),
                new(Fields.Municipality, "Vaugrenant"),
                new(Fields.AbandonReason, "Le texte du Quirinal"),
            ]),
        };
        yield return (RowKeys.Partnership(Id), PartnershipRows.Write(partnership));
        yield return (RowKeys.Version(Id, 1), PartnershipRows.Write(partnership));
        yield return (RowKeys.Partner("tilleuls"), PartnerRows.Write(partnership.Answers));
        yield return (RowKeys.Session(Id, "s1"), new() { ["session_date"] = "2026-05-01", ["session_notes"] = "zzy-séance" });
        yield return (RowKeys.Appeal(Id, "r1"), new() { ["need"] = "collections", ["detail"] = "zzy-demande" });
    }
}
