using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Newtonsoft.Json;

namespace Sdk.Tests.PublicSurface;

/// <summary>What a type here shows to others, a line a member, written as in the lists of official members.</summary>
public static class TypeSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Kind(Type type)
    {
        if (type.IsEnum)
        {
            return "enum";
        }

        if (typeof(Delegate).IsAssignableFrom(type))
        {
            return "delegate";
        }

        if (type.IsInterface)
        {
            return "interface";
        }

        if (type.IsValueType)
        {
            return "struct";
        }

        return type is { IsAbstract: true, IsSealed: true } ? "static class"
            : type.IsAbstract ? "abstract class"
            : "class";
    }

    public static IEnumerable<(string Line, string? JsonName)> Members(Type type)
    {
        if (Kind(type) == "delegate" && type.GetMethod("Invoke") is { } invoke)
        {
            return [($"{TypeNames.Of(invoke.ReturnType)} {TypeNames.Of(type)}({Parameters(invoke)})", null)];
        }

        var properties = type.GetProperties(Declared).Where(property => Accessors(property).Any());
        var others = type.IsEnum
            ? Enum.GetNames(type).Select(name => $"{name}={Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}")
            : type.GetConstructors(Declared)
                .Where(Shown)
                .Select(made => $"{Access(made)}new({Parameters(made)})")
                .Concat(type.GetFields(Declared).Where(Shown).Select(Field))
                .Concat(type.GetMethods(Declared).Where(method => Shown(method) && !method.IsSpecialName).Select(Method));
        return properties.Select(property => (Property(property), JsonName(property))).Concat(others.Select(line => (line, (string?)null)));
    }

    private static bool Shown(MethodBase method) =>
        (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly) && !method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool Shown(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static string Access(MethodBase method) => method.IsPublic ? string.Empty : "protected ";

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property) =>
        property.GetAccessors(nonPublic: true).Where(accessor => accessor.IsPublic || accessor.IsFamily || accessor.IsFamilyOrAssembly);

    private static bool IsSetter(MethodInfo accessor) => accessor.ReturnType == typeof(void);

    private static string Modifiers(MethodInfo method)
    {
        if (method.IsStatic)
        {
            return Access(method) + "static ";
        }

        if (method.DeclaringType!.IsInterface)
        {
            return string.Empty;
        }

        var overriding = method.GetBaseDefinition().DeclaringType != method.DeclaringType;
        var kind =
            method.IsAbstract ? "abstract "
            : overriding ? "override "
            : method is { IsVirtual: true, IsFinal: false } ? "virtual "
            : string.Empty;
        return Access(method) + kind;
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(TypeNames.Of))}>" : string.Empty;
        return $"{Modifiers(method)}{TypeNames.Of(method.ReturnType)} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Property(PropertyInfo property)
    {
        var accessors = Accessors(property).ToList();
        var widest = accessors.Find(accessor => accessor.IsPublic) ?? accessors[0];
        var index = property.GetIndexParameters() is { Length: > 0 } keys
            ? $"this[{string.Join(", ", keys.Select(Parameter))}]"
            : property.Name;
        var shown = accessors.OrderBy(IsSetter).Select(accessor => IsSetter(accessor) ? Access(accessor) + "set; " : "get; ");
        return $"{Modifiers(widest)}{TypeNames.Of(property.PropertyType)} {index} {{ {string.Concat(shown)}}}";
    }

    private static string? JsonName(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyAttribute>(inherit: true)?.PropertyName;

    private static string Field(FieldInfo field)
    {
        var access = field.IsPublic ? string.Empty : "protected ";
        if (field.IsLiteral)
        {
            return $"{access}const {TypeNames.Of(field.FieldType)} {field.Name} = {Value(field.GetRawConstantValue())}";
        }

        return $"{access}{(field.IsStatic ? "static " : string.Empty)}{TypeNames.Of(field.FieldType)} {field.Name}";
    }

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : string.Empty;
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var byReference =
            parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? "ref "
            : string.Empty;
        var prefix = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : byReference;
        var fallback = parameter.HasDefaultValue ? " = " + Value(parameter.RawDefaultValue) : string.Empty;
        return $"{prefix}{TypeNames.Of(parameter.ParameterType)} {parameter.Name}{fallback}";
    }

    private static string Value(object? value) =>
        value switch
        {
            null => "default",
            string text => $"\"{text}\"",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
}
