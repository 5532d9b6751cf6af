namespace PartnershipBot.Tests.Architecture;

/// <summary>Which folder of the program knows which, read from what was compiled.</summary>
internal static class Graph
{
    public const string Root = "PartnershipBot";

    private const string FeaturesFolder = "Features";

    /// <summary>The types of each folder; a feature is a folder of its own.</summary>
    public static readonly ILookup<string, Type> Folders = typeof(Program)
        .Assembly.GetTypes()
        .Where(t => t.Namespace?.StartsWith(Root + ".", StringComparison.Ordinal) == true)
        .ToLookup(t => Folder(t)!);

    /// <summary>From folder to folder, how many types know how many: « A knows B » counts once.</summary>
    public static IReadOnlyDictionary<(string From, string To), int> References { get; } =
        Folders
            .SelectMany(f =>
                f.SelectMany(teller =>
                    KnownTypes
                        .Of(teller)
                        .Select(known => (From: f.Key, To: Folder(known), Teller: Outermost(teller), Known: Outermost(known)))
                )
            )
            .Where(r => r.To is not null && r.To != r.From)
            .Distinct()
            .GroupBy(r => (r.From, r.To!))
            .ToDictionary(g => g.Key, g => g.Count());

    /// <summary>« A knows B », for each type of a folder and each type it names that it should not.</summary>
    public static IEnumerable<string> Offenders(string folder, Func<Type, bool> isForbidden, Func<Type, bool>? isExcused = null) =>
        Folders[folder]
            .Where(t => isExcused?.Invoke(Outermost(t)) != true)
            .SelectMany(t => KnownTypes.Of(t).Where(isForbidden).Select(known => $"{Outermost(t).FullName} knows {known.FullName}"))
            .Distinct()
            .Order(StringComparer.Ordinal);

    /// <summary>The folder of a type; null for those of others and for the composition root.</summary>
    public static string? Folder(Type type) =>
        type.Assembly != typeof(Program).Assembly
            ? null
            : type.Namespace?.Split('.') switch
            {
                [Root, FeaturesFolder, var feature, ..] => $"{FeaturesFolder}/{feature}",
                [Root, var folder, ..] => folder,
                _ => null,
            };

    /// <summary>The name of a feature's folder, or null.</summary>
    public static string? Feature(string folder) => folder.Split('/') is [FeaturesFolder, var feature] ? feature : null;

    public static bool Is(Type type, string name) =>
        type.Namespace == name || type.Namespace?.StartsWith(name + ".", StringComparison.Ordinal) == true;

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
