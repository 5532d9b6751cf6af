namespace PartnershipBot.Tests.Architecture;

/// <summary>
/// The arrows of the architecture, read from the compiled program. A folder is a namespace below PartnershipBot, and below
/// Features one of its own; a new one has to say here where it stands.
/// </summary>
public sealed class ArrowsTests
{
    /// <summary>The rooms of the house from the bottom up: each knows only rooms that stand before it, so there is no cycle.</summary>
    private static readonly string[] Rooms =
    [
        "Telemetry",
        "Domain",
        "Language",
        "Understanding",
        "Interview",
        "Storage",
        "Conversations",
        "Cards",
        "Documents",
        "Trust",
        "Turns",
        "Files",
        "Reminders",
        "Conversation",
        "Features",
        "Channels",
        "Hosting",
    ];

    /// <summary>What stands before a room and is none of its business all the same.</summary>
    private static readonly Dictionary<string, string[]> Walls = new()
    {
        ["Domain"] = ["Telemetry"],
        ["Language"] = ["Domain", "Telemetry"],
        ["Storage"] = ["Language", "Understanding", "Interview"],
        ["Cards"] = ["Understanding", "Storage", "Conversations"],
        ["Documents"] = ["Interview", "Storage", "Conversations", "Cards"],
        ["Trust"] = ["Language", "Understanding", "Interview", "Cards", "Documents"],
        ["Reminders"] = ["Interview", "Cards", "Documents", "Files"],
        ["Channels"] = ["Features"],
        ["Hosting"] = ["Features", "Conversation", "Interview", "Cards", "Channels"],
    };

    /// <summary>Which feature may know which other one, and why.</summary>
    private static readonly (string From, string To)[] Pairs =
    [
        // A convention and a project need what the library says of itself.
        ("Agreements", "Libraries"),
        ("Projects", "Libraries"),
        ("Reminders", "Libraries"),
        // « Ajuster » is an amendment; force majeure decides without a review.
        ("Decisions", "Agreements"),
        ("Lifecycle", "Decisions"),
        ("Reviews", "Decisions"),
        // The list of partners is filtered as that of partnerships is; a review without a partnership shows the list.
        ("Partners", "Portfolio"),
        ("Reviews", "Portfolio"),
        // Several establishments in one breath are several partners, in the list as in a contact.
        ("Partners", "Contact"),
        ("Team", "Portfolio"),
        // The notebook is a partner's, and its sheet shows it.
        ("Exchanges", "Partners"),
        // The sheet and « où en est-on ? » say something of every step.
        ("Portfolio", "Contact"),
        ("Portfolio", "Projects"),
        ("Portfolio", "Agreements"),
        ("Portfolio", "Sessions"),
        ("Portfolio", "Lifecycle"),
        // « Déjà fait » does what the button of that matter does.
        ("Reminders", "Agreements"),
        ("Reminders", "Reviews"),
        // The log of the sessions measures criteria; a session may ask for support.
        ("Reviews", "Sessions"),
        ("Sessions", "Support"),
        // Forms over a team's conversation note sessions; the example shows its convention.
        ("Team", "Sessions"),
        ("Start", "Agreements"),
    ];

    public static TheoryData<string> AllFolders => new(Graph.Folders.Select(f => f.Key));

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void A_room_knows_only_rooms_below_it(string folder)
    {
        var room = Room(folder);
        Rooms.ShouldContain(room, "a new folder says in this test where it stands");
        Graph
            .Offenders(folder, known => Graph.Folder(known) is { } other && Room(other) != room && !MayKnow(room, Room(other)))
            .ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void A_feature_knows_another_only_where_a_pair_says_so(string folder) =>
        Graph
            .Offenders(
                folder,
                known =>
                    Graph.Feature(folder) is { } from
                    && Graph.Folder(known) is { } other
                    && Graph.Feature(other) is { } to
                    && to != from
                    && !Pairs.Contains((from, to))
            )
            .ShouldBeEmpty();

    [Fact]
    public void No_pair_of_features_is_named_that_is_not_needed() =>
        Pairs.Where(pair => !Graph.References.Keys.Contains(($"Features/{pair.From}", $"Features/{pair.To}"))).ShouldBeEmpty();

    [Fact]
    public void Features_do_not_know_each_other_in_a_circle()
    {
        var left = Pairs.ToList();
        while (left.Exists(p => left.TrueForAll(q => q.To != p.From)))
        {
            left.RemoveAll(p => left.TrueForAll(q => q.To != p.From));
        }
        left.ShouldBeEmpty();
    }

    [Fact]
    public void Everything_is_in_a_folder_but_the_composition_root() =>
        typeof(Program)
            .Assembly.GetTypes()
            .Where(t => t is { Namespace: null or Graph.Root, DeclaringType: null } && !t.Name.Contains('<', StringComparison.Ordinal))
            .ShouldBe([typeof(Program)]);

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void The_bot_sdk_is_known_only_where_the_bot_speaks(string folder) =>
        Graph
            .Offenders(
                folder,
                known => Graph.Is(known, "Microsoft.Bot"),
                // What a failure to send means is read from the connector's exceptions.
                teller =>
                    Room(folder) is "Turns" or "Conversation" or "Features" or "Channels" or "Hosting" or "Trust"
                    || teller.Name == "SenderFailures"
            )
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void Cards_are_known_only_where_they_are_made_and_sent(string folder) =>
        Graph
            .Offenders(
                folder,
                known => Graph.Is(known, "AdaptiveCards"),
                _ => Room(folder) is "Cards" or "Turns" or "Conversation" or "Features" or "Channels"
            )
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void Only_storage_knows_a_database(string folder) =>
        Graph
            .Offenders(
                folder,
                known =>
                    Graph.Is(known, "Azure.Data.Tables")
                    || Graph.Is(known, "Azure.Storage")
                    || Graph.Is(known, "Microsoft.Data.Sqlite")
                    || Graph.Is(known, "SQLitePCL"),
                _ => folder == "Storage"
            )
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void Only_documents_know_the_formats_of_files(string folder) =>
        Graph.Offenders(folder, known => Graph.Is(known, "DocumentFormat.OpenXml"), _ => folder == "Documents").ShouldBeEmpty();

    [Fact]
    public void The_domain_knows_the_language_and_nothing_outside_of_it() =>
        Graph
            .Offenders(
                "Domain",
                known =>
                    Graph.Folder(known) is null
                    && known.Assembly != typeof(Program).Assembly
                    && (
                        !Graph.Is(known, "System")
                        || Graph.Is(known, "System.IO")
                        || Graph.Is(known, "System.Net")
                        || Graph.Is(known, "System.Data")
                    )
            )
            .ShouldBeEmpty();

    private static bool MayKnow(string room, string other) =>
        Array.IndexOf(Rooms, other) < Array.IndexOf(Rooms, room) && Walls.GetValueOrDefault(room)?.Contains(other) != true;

    private static string Room(string folder) => folder.Split('/')[0];
}
