namespace PartnershipBot.Tests.Architecture;

/// <summary>
/// The arrows of the architecture, read from the compiled program. A folder is a namespace below PartnershipBot; a new one
/// has to say here what it may know.
/// </summary>
public sealed class ArrowsTests
{
    private const string Root = "PartnershipBot";

    /// <summary>Which other folders each folder may know. Whoever is not in the table is not in the program.</summary>
    private static readonly Dictionary<string, string[]> MayKnow = new()
    {
        ["Partnerships"] = [],
        ["Language"] = [],
        ["Interview"] = ["Partnerships", "Language"],
        ["Cards"] = ["Partnerships", "Interview", "Language"],
        ["Documents"] = ["Partnerships", "Interview", "Language"],
        ["Storage"] = ["Partnerships"],
        ["Reminders"] = ["Partnerships", "Interview", "Language", "Cards", "Storage", "Hosting"],
        ["Libraries"] = ["Partnerships", "Interview", "Language", "Storage", "Reminders"],
        ["Files"] = ["Partnerships", "Language", "Documents", "Storage", "Reminders", "Hosting"],
        ["Dialogs"] = ["Partnerships", "Interview", "Language", "Cards", "Documents", "Storage", "Reminders", "Files", "Libraries"],
        ["Teams"] = ["Partnerships", "Interview", "Language", "Cards", "Documents", "Storage", "Reminders", "Files", "Libraries", "Dialogs", "Hosting"],
        ["Hosting"] = ["Partnerships", "Interview", "Language", "Cards", "Documents", "Storage", "Reminders", "Files", "Libraries", "Dialogs", "Teams"],
    };

    private static readonly ILookup<string, Type> Folders = typeof(Program).Assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith(Root + ".", StringComparison.Ordinal) == true)
        .ToLookup(t => Folder(t)!);

    public static TheoryData<string> AllFolders => new(Folders.Select(f => f.Key));

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void A_folder_knows_only_the_folders_it_may_know(string folder)
    {
        MayKnow.Keys.ShouldContain(folder, "a new folder says in this test what it may know");
        Offenders(folder, known => Folder(known) is { } other && other != folder && !MayKnow[folder].Contains(other)).ShouldBeEmpty();
    }

    [Fact]
    public void Everything_is_in_a_folder_but_the_composition_root() => typeof(Program).Assembly.GetTypes()
        .Where(t => t is { Namespace: null or Root, DeclaringType: null } && !t.Name.Contains('<', StringComparison.Ordinal))
        .ShouldBe([typeof(Program)]);

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void The_bot_sdk_is_known_only_where_the_bot_speaks(string folder) => Offenders(
        folder,
        known => Is(known, "Microsoft.Bot"),
        teller => folder is "Teams" or "Dialogs" or "Hosting" || (folder == "Reminders" && IsSender(teller))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void Cards_are_known_only_where_they_are_made_and_sent(string folder) => Offenders(
        folder,
        known => Is(known, "AdaptiveCards"),
        teller => folder is "Cards" or "Teams" or "Dialogs" || (folder == "Reminders" && IsSender(teller))).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void Only_storage_knows_a_database(string folder) => Offenders(
        folder,
        known => Is(known, "Azure.Data.Tables") || Is(known, "Azure.Storage") || Is(known, "Microsoft.Data.Sqlite") || Is(known, "SQLitePCL"),
        _ => folder == "Storage").ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(AllFolders))]
    public void Only_documents_know_the_formats_of_files(string folder) => Offenders(
        folder, known => Is(known, "DocumentFormat.OpenXml"), _ => folder == "Documents").ShouldBeEmpty();

    [Fact]
    public void The_domain_knows_the_language_and_nothing_outside_of_it() => Offenders(
        "Partnerships",
        known => Folder(known) is null && known.Assembly != typeof(Program).Assembly
            && (!Is(known, "System") || Is(known, "System.IO") || Is(known, "System.Net") || Is(known, "System.Data"))).ShouldBeEmpty();

    /// <summary>« A knows B », for each type of a folder and each type it names that it should not.</summary>
    private static IEnumerable<string> Offenders(string folder, Func<Type, bool> isForbidden, Func<Type, bool>? isExcused = null) =>
        Folders[folder].Where(t => isExcused?.Invoke(Outermost(t)) != true)
            .SelectMany(t => KnownTypes.Of(t).Where(isForbidden).Select(known => $"{Outermost(t).FullName} knows {known.FullName}"))
            .Distinct().Order(StringComparer.Ordinal);

    private static string? Folder(Type type) =>
        type.Assembly == typeof(Program).Assembly && type.Namespace?.Split('.') is [Root, var folder, ..] ? folder : null;

    private static bool Is(Type type, string name) =>
        type.Namespace == name || type.Namespace?.StartsWith(name + ".", StringComparison.Ordinal) == true;

    /// <summary>Of the reminders, only what sends them speaks to channels.</summary>
    private static bool IsSender(Type type) => type.Name.Contains("Sender", StringComparison.Ordinal);

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
