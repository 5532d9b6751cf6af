#if !OFFICIAL_SDK
using System.Reflection;

namespace Sdk.Tests.PublicSurface;

public class PublicSurfaceTests
{
    private static readonly string[] Assemblies = ["AdaptiveCards", "Microsoft.Bot.Builder.Dialogs"];

    public static TheoryData<string> AssemblyNames => [.. Assemblies];

    [Theory]
    [MemberData(nameof(AssemblyNames))]
    public void Sdk_has_no_public_member_that_the_official_package_lacks(string assembly)
    {
        var official = OfficialMembers.Load(assembly);

        var strangers = Assembly.Load(assembly).GetExportedTypes().SelectMany(type => Strangers(type, official)).ToList();

        strangers.ShouldBeEmpty($"these are not in the official packages:\n{string.Join('\n', strangers)}\n");
    }

    [Fact]
    public void A_member_and_a_json_name_that_the_official_type_lacks_are_found()
    {
        var official = OfficialMembers.Load("AdaptiveCards");

        var strangers = Strangers(typeof(AdaptiveCards.AdaptiveHeight), official).ToList();

        strangers.ShouldBe([
            "AdaptiveCards.AdaptiveHeight: UInt32? Unit { get; set; } is pixels in JSON, officially unit",
            "AdaptiveCards.AdaptiveHeight: virtual int Weight(string unit = \"g\")",
        ]);
    }

    private static IEnumerable<string> Strangers(Type type, OfficialMembers official)
    {
        var name = TypeNames.Full(type);
        if (official.Find(name) is not { } known)
        {
            yield return $"{name} is no official type";
            yield break;
        }

        if (TypeSurface.Kind(type) != known.Kind)
        {
            yield return $"{name} is a {TypeSurface.Kind(type)}, officially a {known.Kind}";
        }

        var ancestors = official.WithAncestors(known).ToList();
        var bases = ancestors.SelectMany(ancestor => ancestor.Bases).Select(Bare).ToHashSet();
        foreach (var ancestor in Bases(type).Where(ancestor => !bases.Contains(Bare(TypeNames.Of(ancestor)))))
        {
            yield return $"{name} derives from {TypeNames.Of(ancestor)}";
        }

        var inherited = ancestors
            .Skip(1)
            .SelectMany(ancestor => ancestor.Members.Keys)
            .Concat(Bases(type).SelectMany(TypeSurface.Members).Select(member => member.Line))
            .Select(WithoutDispatch)
            .ToHashSet();
        foreach (var (line, jsonName) in TypeSurface.Members(type))
        {
            // What is inherited or implemented officially may be declared here: callers see no difference.
            if (!known.Members.TryGetValue(line, out var officialJsonName) && !inherited.Contains(WithoutDispatch(line)))
            {
                yield return $"{name}: {line}";
            }
            else if (officialJsonName != null && jsonName != null && officialJsonName != jsonName)
            {
                yield return $"{name}: {line} is {jsonName} in JSON, officially {officialJsonName}";
            }
        }
    }

    private static IEnumerable<Type> Bases(Type type)
    {
        if (type.IsEnum || TypeSurface.Kind(type) == "delegate")
        {
            return [];
        }

        var parent = type.BaseType is { } direct && direct != typeof(object) && direct != typeof(ValueType) ? direct : null;
        var interfaces = type.GetInterfaces().Except(parent?.GetInterfaces() ?? []);
        return interfaces.Concat(parent == null ? [] : [parent]).Where(ancestor => ancestor.IsVisible);
    }

    private static string Bare(string type) => type.Split('<')[0];

    private static string WithoutDispatch(string line) =>
        line.Replace("override ", string.Empty).Replace("abstract ", string.Empty).Replace("virtual ", string.Empty);
}
#endif
